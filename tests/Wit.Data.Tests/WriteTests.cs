using Wit.Sdk;

namespace Wit.Data.Tests;

/// <summary>Writes of many rows, upserts, counters and batches on the platform's schema.</summary>
public sealed class WriteTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task Many_rows_go_in_by_copy_whatever_columns_each_of_them_sets()
    {
        var name = Name();
        var rows = Enumerable.Range(0, 1000).Select(number => number % 10 == 0
            ? new NewUser { Username = $"{name}-{number}", Email = $"{name}-{number}@example.com", Bio = "ten" }
            : new NewUser { Username = $"{name}-{number}", Email = $"{name}-{number}@example.com" });

        Assert.Equal(1000, await _db.Users.InsertManyAsync(rows));
        Assert.Equal("ten", (await _db.Users.FindByUsernameAsync($"{name}-10"))!.Bio);
        Assert.Null((await _db.Users.FindByUsernameAsync($"{name}-11"))!.Bio);
        Assert.Equal(0, await _db.Users.InsertManyAsync([]));
    }

    [Fact]
    public async Task Many_rows_are_inserted_all_or_none()
    {
        var name = Name();
        NewUser[] rows = [User(name + "1"), User(name + "2") with { Bio = "another set of columns" }, User(name + "1")];

        Assert.Equal("users_username_unique", (await Assert.ThrowsAsync<UniqueViolationException>(() => _db.Users.InsertManyAsync(rows))).Constraint);
        Assert.Equal("users_username_unique", (await Assert.ThrowsAsync<UniqueViolationException>(() => _db.Users.InsertManyReturningAsync(rows))).Constraint);
        Assert.False(await _db.Users.ExistsByUsernameAsync(name + "1"));
        await Assert.ThrowsAsync<TimeoutException>(() => _db.Users.InsertManyAsync(Failing()));
        Assert.False(await _db.Users.ExistsByUsernameAsync(name + "3"));

        IEnumerable<NewUser> Failing()
        {
            yield return User(name + "3");
            throw new TimeoutException();
        }
    }

    [Fact]
    public async Task Many_rows_come_back_in_the_order_in_which_they_were_given_also_in_a_transaction()
    {
        var name = Name();
        var given = Enumerable.Range(0, 1203).Select(number => User($"{name}-{number}")).ToList();

        var users = await _db.TransactionAsync(tx => tx.Users.InsertManyReturningAsync(given));

        Assert.Equal(given.Select(user => user.Username), users.Select(user => user.Username));
        Assert.Equal(users[7], await _db.Users.FindByIdAsync(users[7].Id));
    }

    [Fact]
    public async Task A_copy_that_breaks_off_in_a_transaction_lets_nothing_be_committed()
    {
        var name = Name();

        await Assert.ThrowsAsync<TransactionAbortedException>(() => _db.TransactionAsync(async tx =>
        {
            await tx.Users.InsertAsync(User(name));
            await Assert.ThrowsAsync<TimeoutException>(() => tx.Users.InsertManyAsync(Failing()));
        }));

        Assert.False(await _db.Users.ExistsByUsernameAsync(name));

        IEnumerable<NewUser> Failing()
        {
            yield return User(Name());
            throw new TimeoutException();
        }
    }

    [Fact]
    public async Task An_upsert_changes_a_row_that_is_there_by_its_patch_or_leaves_it_alone()
    {
        var user = await _db.Users.InsertAsync(User(Name()));
        var again = User(user.Username) with { Email = "other@example.com" };

        var patched = await _db.Users.UpsertAsync(again, UsersTable.Keys.Username, new UserPatch { Bio = "seen again" });
        var ignored = await _db.Users.InsertIfAbsentAsync(again, UsersTable.Keys.Username);
        var inserted = await _db.Users.InsertIfAbsentAsync(User(Name()), UsersTable.Keys.Username);

        Assert.Equal((user.Id, user.Email, "seen again"), (patched.Id, patched.Email, patched.Bio));
        Assert.True(patched.UpdatedAt > user.UpdatedAt);
        Assert.Null(ignored);
        Assert.NotNull(inserted);
    }

    [Fact]
    public async Task A_counter_takes_every_increment_of_many_at_once()
    {
        var repository = await RepositoryAsync();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _db.Repositories.IncrementAsync(repository.Id, r => r.StarsCount, +1)));
        var row = await _db.Repositories.IncrementAsync(repository.Id, r => r.StarsCount, -8, CancellationToken.None);

        Assert.Equal(42, row.StarsCount);
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Repositories.IncrementAsync(Guid.NewGuid(), r => r.StarsCount, +1));
    }

    [Fact]
    public async Task Rows_are_updated_and_deleted_by_a_condition()
    {
        var repository = await RepositoryAsync();
        await _db.Labels.InsertManyAsync(Enumerable.Range(0, 5).Select(number => new NewLabel { RepoId = repository.Id, Name = $"label {number}", Description = number == 0 ? null : "some" }));

        var updated = await _db.Labels.UpdateAsync(label => label.RepoId == repository.Id && (label.Name == "label 1" || label.Description == null), new LabelPatch { Color = "ff0000" });
        var others = await _db.Labels.UpdateAsync(label => label.RepoId == repository.Id && !(label.Color == "ff0000") && label.Name > "label 2", new LabelPatch { Description = null });
        var deleted = await _db.Labels.DeleteAsync(label => label.RepoId == repository.Id && label.Name.IsIn("label 0", "label 4", "label 9"));
        var none = await _db.Labels.DeleteAsync(label => label.Name.IsIn());
        var described = await _db.Labels.DeleteAsync(label => label.RepoId == repository.Id && label.Description != "other");

        Assert.Equal(["label 0", "label 1"], updated.Select(label => label.Name).Order(StringComparer.Ordinal));
        Assert.All(updated, label => Assert.Equal("ff0000", label.Color));
        Assert.Equal(["label 3", "label 4"], others.Select(label => label.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["label 0", "label 4"], deleted.Select(label => label.Name).Order(StringComparer.Ordinal));
        Assert.Empty(none);
        Assert.Equal(3, described.Count);
    }

    [Fact]
    public async Task A_batch_sends_several_calls_and_gives_each_its_result()
    {
        var repository = await RepositoryAsync();
        var name = Name();

        var (found, count, label, missing) = await _db.BatchAsync(db => (
            db.Repositories.FindByIdAsync(repository.Id),
            db.Labels.CountByRepoIdAsync(repository.Id),
            db.Labels.InsertAsync(new() { RepoId = repository.Id, Name = name }),
            db.Users.FindByUsernameAsync(name)));
        var users = await _db.BatchAsync(db => Enumerable.Range(0, 30).Select(number => db.Users.InsertAsync(User($"{name}-{number}"))));

        Assert.Equal(repository, found);
        Assert.Equal(0, count);
        Assert.Equal(name, label.Name);
        Assert.Null(missing);
        Assert.Equal(Enumerable.Range(0, 30).Select(number => $"{name}-{number}"), users.Select(user => user.Username));
    }

    [Fact]
    public async Task A_batch_fails_as_a_whole_and_a_missing_row_is_its_callers_matter()
    {
        var repository = await RepositoryAsync();
        var name = Name();
        Task<Label>? updated = null;

        await Assert.ThrowsAsync<UniqueViolationException>(() => _db.BatchAsync(db => (
            db.Users.InsertAsync(User(name)), db.Users.InsertAsync(User(name)))));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.BatchAsync(db => (
            updated = db.Labels.UpdateAsync(Guid.NewGuid(), new() { Name = "x" }), db.Labels.InsertAsync(new() { RepoId = repository.Id, Name = name }))));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _db.BatchAsync(db => (
            db.Labels.InsertManyAsync([new() { RepoId = repository.Id, Name = "many" }]), db.Users.CountAsync())));

        Assert.False(await _db.Users.ExistsByUsernameAsync(name));
        Assert.True(updated!.IsFaulted);
        Assert.True(await _db.Labels.ExistsByRepoIdAndNameAsync(repository.Id, name));
        Assert.False(await _db.Labels.ExistsByRepoIdAndNameAsync(repository.Id, "many"));
    }

    [Fact]
    public async Task A_batch_in_a_transaction_is_part_of_it()
    {
        var name = Name();

        await Assert.ThrowsAsync<TimeoutException>(() => _db.TransactionAsync(async tx =>
        {
            var (_, count) = await tx.BatchAsync(db => (db.Users.InsertAsync(User(name)), db.Users.CountAsync()));
            Assert.True(count > 0);
            throw new TimeoutException();
        }));

        Assert.False(await _db.Users.ExistsByUsernameAsync(name));
    }

    private static string Name() => "n" + Guid.NewGuid().ToString("N");

    private static NewUser User(string name) => new() { Username = name, Email = name + "@example.com" };

    private async Task<Repository> RepositoryAsync()
    {
        var owner = await _db.Users.InsertAsync(User(Name()));
        return await _db.Repositories.InsertAsync(new() { OwnerId = owner.Id, OwnerType = OwnerType.User, Name = owner.Username, DiskPath = "/repos" });
    }
}
