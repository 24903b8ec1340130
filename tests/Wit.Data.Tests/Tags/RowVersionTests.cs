using Wit.Data.Tests.Tagged;
using Wit.Sdk;

namespace Wit.Data.Tests.Tags;

/// <summary><c>@rowVersion</c>: who wrote last without having read the last is told so.</summary>
public sealed class RowVersionTests(TaggedDatabaseFixture database) : IClassFixture<TaggedDatabaseFixture>, IAsyncLifetime
{
    private readonly TaggedDb _db = TaggedDb.Connect(database.ConnectionString);
    private Project _project = null!;

    public async Task InitializeAsync() => _project = await _db.Projects.InsertAsync(new() { Name = Guid.NewGuid().ToString("N") });

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task A_version_starts_at_one_or_at_its_default_and_each_update_raises_it()
    {
        var job = await _db.Tickets.InsertAsync(Job());
        var note = await _db.Notes.InsertAsync(new() { Id = Random.Shared.Next(), Body = "a" });
        var copied = await _db.Tickets.InsertManyReturningAsync([Job(), Job() with { Version = 7 }]);

        var first = await _db.Tickets.UpdateAsync(job.Id, job.Version, new() { Token = "a" });
        var second = await _db.Tickets.UpdateAsync(job.Id, first.Version, new() { Token = "c" });
        var third = Assert.Single(await _db.Tickets.UpdateAsync(row => row.Id == job.Id, new() { Token = "b" }));

        Assert.Equal((1, 100, 1, 7), (job.Version, note.Revision, copied[0].Version, copied[1].Version));
        Assert.Equal((2, 3, 4), (first.Version, second.Version, third.Version));
        Assert.Equal(101, (await _db.Notes.UpdateAsync(note.Id, note.Revision, new() { Body = "b" })).Revision);
    }

    [Fact]
    public async Task An_empty_patch_writes_nothing_and_still_checks_the_version_and_the_row()
    {
        var job = await _db.Tickets.InsertAsync(Job());
        var written = await TransactionOfAsync(job.Id);

        var same = await _db.Tickets.UpdateAsync(job.Id, job.Version, new());
        var (batched, listed) = await _db.BatchAsync(b => (b.Tickets.UpdateAsync(job.Id, job.Version, new()), b.Tickets.UpdateAsync(row => row.Id == job.Id, new())));
        var conflict = await Assert.ThrowsAsync<ConcurrencyConflictException>(() => _db.Tickets.UpdateAsync(job.Id, job.Version + 1, new()));

        Assert.Equal((job.Version, job.Version, job.Version), (same.Version, batched.Version, Assert.Single(listed).Version));
        Assert.Equal((2, 1), (conflict.ExpectedVersion, conflict.ActualVersion));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Tickets.UpdateAsync(-1, 1, new()));
        Assert.Equal(written, await TransactionOfAsync(job.Id));
    }

    [Fact]
    public async Task An_upsert_with_nothing_to_set_leaves_the_version_of_an_existing_row()
    {
        var note = await _db.Notes.InsertAsync(new() { Id = Random.Shared.Next(), Body = "a" });

        var upserted = await _db.Notes.UpsertAsync(new() { Id = note.Id, Body = "b" }, NotesTable.Keys.PrimaryKey, new NotePatch());

        Assert.Equal(("a", note.Revision), (upserted.Body, upserted.Revision));
    }

    [Fact]
    public async Task Of_many_writers_of_one_version_one_wins_and_the_others_are_told()
    {
        var job = await _db.Tickets.InsertAsync(Job());

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(async writer =>
        {
            try
            {
                await _db.Tickets.UpdateAsync(job.Id, job.Version, new() { Token = $"writer {writer}" });
                return null;
            }
            catch (ConcurrencyConflictException conflict)
            {
                return conflict;
            }
        }));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.All(outcomes.OfType<ConcurrencyConflictException>(), conflict => Assert.Equal(("tickets", 1, 2), (conflict.Table, conflict.ExpectedVersion, conflict.ActualVersion)));
        Assert.Equal(2, (await _db.Tickets.FindByIdAsync(job.Id))!.Version);
    }

    [Fact]
    public async Task A_conflict_names_the_key_and_the_versions_and_a_missing_row_is_missing()
    {
        var job = await _db.Tickets.InsertAsync(Job());

        var conflict = await Assert.ThrowsAsync<ConcurrencyConflictException>(() => _db.Tickets.UpdateAsync(job.Id, 5, new() { Token = "hidden" }));

        Assert.Equal("the row of \"tickets\" with the given key (\"id\") was modified by someone else (expected version 5, found 1); reload it", conflict.Message);
        Assert.Equal(["id"], conflict.Columns);
        Assert.DoesNotContain("hidden", conflict.ToString(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Tickets.UpdateAsync(-1, 1, new() { Token = "a" }));
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Tickets.DeleteAsync(-1, 1));
        Assert.Equal(job, await _db.Tickets.FindByIdAsync(job.Id));
    }

    [Fact]
    public async Task A_delete_may_ask_for_the_version_and_marks_the_row()
    {
        var job = await _db.Tickets.InsertAsync(Job());
        var note = await _db.Notes.InsertAsync(new() { Id = Random.Shared.Next(), Body = "a" });

        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => _db.Tickets.DeleteAsync(job.Id, 2));
        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => _db.Notes.DeleteAsync(note.Id, 2));
        var deleted = await _db.Tickets.DeleteAsync(job.Id, 1);
        await _db.Notes.DeleteAsync(note.Id, 100);

        Assert.NotNull(deleted.RemovedAt);
        Assert.Equal(2, deleted.Version);
        await Assert.ThrowsAsync<RowNotFoundException>(() => _db.Tickets.UpdateAsync(job.Id, 2, new() { Token = "a" }));
        Assert.Equal(3, (await _db.Tickets.RestoreAsync(job.Id)).Version);
        Assert.False(await _db.Notes.ExistsByIdAsync(note.Id));
    }

    [Fact]
    public async Task An_upsert_raises_the_version_of_a_row_that_is_there_unchecked()
    {
        var note = await _db.Notes.InsertAsync(new() { Id = Random.Shared.Next(), Body = "a" });

        var upserted = await _db.Notes.UpsertAsync(new() { Id = note.Id, Body = "b", Revision = 5 }, NotesTable.Keys.PrimaryKey);
        var patched = await _db.Notes.UpsertAsync(new() { Id = note.Id, Body = "c" }, NotesTable.Keys.PrimaryKey, new NotePatch { Body = "d" });

        Assert.Equal(("b", 101), (upserted.Body, upserted.Revision));
        Assert.Equal(("d", 102), (patched.Body, patched.Revision));
    }

    [Fact]
    public async Task In_a_batch_a_conflict_is_its_callers_matter()
    {
        var job = await _db.Tickets.InsertAsync(Job());

        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => _db.BatchAsync(b => (
            b.Tickets.UpdateAsync(job.Id, 9, new() { Token = "a" }), b.Projects.IncrementAsync(_project.Id, project => project.Views, 1))));

        Assert.Equal(1, (await _db.Projects.FindByIdAsync(_project.Id))!.Views);
    }

    [Fact]
    public async Task A_secret_is_in_no_text_of_a_row()
    {
        var job = await _db.Tickets.InsertAsync(Job() with { Token = "hidden" });

        Assert.DoesNotContain("hidden", $"{job} {Job() with { Token = "hidden" }} {new JobPatch { Token = "hidden" }}", StringComparison.Ordinal);
        Assert.Contains("Token = ***", job.ToString(), StringComparison.Ordinal);
    }

    private NewJob Job() => new() { ProjectId = _project.Id };

    /// <summary>The transaction that wrote the row last.</summary>
    private Task<string> TransactionOfAsync(int id) => database.ScalarAsync<string>($"select xmin::text from tickets where id = {id}");
}
