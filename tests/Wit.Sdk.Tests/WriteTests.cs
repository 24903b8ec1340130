using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

public sealed class WriteTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    [Fact]
    public async Task An_insert_gives_the_row_with_the_servers_defaults()
    {
        await using var db = database.Connect();
        var name = LinqTests.NewName();

        var person = await db.People.InsertAsync(new() { Username = name, Bio = null });

        Assert.NotEqual(Guid.Empty, person.Id);
        Assert.Equal((name, null, null), (person.Username, person.Bio, person.PasswordHash));
        Assert.Equal(TimeSpan.Zero, person.UpdatedAt.Offset);
        Assert.Equal(person, await db.People.FindByIdAsync(person.Id));
        Assert.Equal(person, await db.People.FindByUsernameAsync(name));
        Assert.True(await db.People.ExistsByUsernameAsync(name));
        Assert.Null(await db.People.FindByIdAsync(Guid.NewGuid()));
    }

    [Fact]
    public async Task A_patch_sets_what_is_set_also_to_null_and_raises_what_updates_itself()
    {
        await using var db = database.Connect();
        var person = await db.People.InsertAsync(new() { Username = LinqTests.NewName(), Bio = "b", PasswordHash = "h" + Guid.NewGuid(), UpdatedAt = DateTimeOffset.UnixEpoch });

        var same = await db.People.UpdateAsync(person.Id, new());
        var cleared = await db.People.UpdateAsync(person.Id, new() { Bio = null });
        var given = await db.People.UpdateAsync(person.Id, new() { UpdatedAt = DateTimeOffset.UnixEpoch });

        Assert.Equal(person, same);
        Assert.Equal((null, person.PasswordHash, person.Username), (cleared.Bio, cleared.PasswordHash, cleared.Username));
        Assert.True(cleared.UpdatedAt > DateTimeOffset.UnixEpoch);
        Assert.Equal(DateTimeOffset.UnixEpoch, given.UpdatedAt);
    }

    [Fact]
    public async Task An_upsert_inserts_or_sets_what_is_given_and_never_changes_the_keys()
    {
        await using var db = database.Connect();
        var name = LinqTests.NewName();

        var first = await db.People.UpsertAsync(new() { Username = name, Bio = "one" }, PeopleTable.Keys.Username);
        var second = await db.People.UpsertAsync(new() { Id = Guid.NewGuid(), Username = name, PasswordHash = name }, PeopleTable.Keys.Username);
        var third = await db.People.UpsertAsync(new() { Username = name }, PeopleTable.Keys.Username);

        Assert.Equal((first.Id, "one", name), (second.Id, second.Bio, second.PasswordHash));
        Assert.True(second.UpdatedAt >= first.UpdatedAt);
        Assert.Equal(second with { UpdatedAt = third.UpdatedAt }, third);
    }

    [Fact]
    public async Task A_delete_gives_the_row_as_it_was()
    {
        await using var db = database.Connect();
        var person = await db.People.InsertAsync(new() { Username = LinqTests.NewName() });

        Assert.Equal(person, await db.People.DeleteAsync(person.Id));
        Assert.Null(await db.People.FindByIdAsync(person.Id));
    }

    [Fact]
    public async Task A_missing_row_is_named_by_table_and_key_columns()
    {
        await using var db = database.Connect();

        foreach (var exception in new[]
        {
            await Assert.ThrowsAsync<RowNotFoundException>(() => db.People.DeleteAsync(Guid.NewGuid())),
            await Assert.ThrowsAsync<RowNotFoundException>(() => db.People.UpdateAsync(Guid.NewGuid(), new() { Bio = "x" })),
            await Assert.ThrowsAsync<RowNotFoundException>(() => db.People.UpdateAsync(Guid.NewGuid(), new())),
        })
        {
            Assert.Equal("no row of \"people\" has the given key (\"id\")", exception.Message);
            Assert.Equal("people", exception.Table);
            Assert.Equal(["id"], exception.Columns);
        }
    }

    [Fact]
    public async Task Lists_of_any_length_come_whole_and_in_order()
    {
        await using var db = database.Connect();
        var owner = await db.People.InsertAsync(new() { Username = LinqTests.NewName() });
        Assert.Empty(await db.Tickets.ListByOwnerIdAndStateAsync(owner.Id, TicketState.Open));
        for (var number = 1; number <= 300; number++) await db.Tickets.InsertAsync(new() { OwnerId = owner.Id, Number = number, Title = "t" });

        var all = await db.Tickets.ListByOwnerIdAndStateAsync(owner.Id, TicketState.Open);
        var some = await db.Tickets.ListByOwnerIdAndStateAsync(owner.Id, TicketState.Open, limit: 3);

        Assert.Equal(Enumerable.Range(1, 300).Reverse(), all.Select(ticket => ticket.Number));
        Assert.Equal([300, 299, 298], some.Select(ticket => ticket.Number));
    }
}
