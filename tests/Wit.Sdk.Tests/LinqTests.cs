using System.Text.Json;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

public sealed class LinqTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    private static readonly DateTimeOffset s_closedAt = new(2026, 3, 1, 12, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Values_of_every_type_round_trip_through_helpers_and_linq_alike()
    {
        await using var db = database.Connect();
        var inserted = await InsertTicketAsync(db, await InsertPersonAsync(db), 1);

        var found = await db.Tickets.FindByIdAsync(inserted.Id);
        var queried = await db.Tickets.Linq.Where(ticket => ticket.Id == inserted.Id).ToListAsync();

        foreach (var ticket in new[] { inserted, found!, Assert.Single(queried) })
        {
            Assert.Equal(TicketState.InProgress, ticket.State);
            Assert.Equal([TicketState.Open, TicketState.Closed], ticket.Past);
            Assert.Equal(["bug", "a,b\"c"], ticket.Labels);
            Assert.Equal(7, ticket.Payload!.Value.GetProperty("x").GetInt32());
            Assert.Equal(12.50m, ticket.Cost);
            Assert.Equal(new DateOnly(2026, 2, 28), ticket.Due);
            Assert.Equal(s_closedAt, ticket.ClosedAt);
        }
    }

    [Fact]
    public async Task Queries_filter_by_enum_array_json_time_and_null()
    {
        await using var db = database.Connect();
        var owner = await InsertPersonAsync(db);
        var ticket = await InsertTicketAsync(db, owner, 1);
        var state = TicketState.InProgress;
        var states = new[] { TicketState.InProgress, TicketState.Closed };
        var before = s_closedAt.AddDays(1);

        var rows = await db.Tickets.Linq.Where(t => t.OwnerId == owner.Id && t.State == state && states.Contains(t.State) && t.ClosedAt < before && t.Cost > 12m && t.Due != null).ToListAsync();

        Assert.Equal(ticket.Id, Assert.Single(rows).Id);
        Assert.Equal(0, await db.Tickets.Linq.CountAsync(t => t.OwnerId == owner.Id && t.State == TicketState.Open));
        Assert.True(await db.Tickets.Linq.AnyAsync(t => t.Id == ticket.Id));
        Assert.Equal(ticket.Id, (await db.Tickets.Linq.FirstOrDefaultAsync(t => t.Id == ticket.Id))!.Id);
    }

    [Fact]
    public async Task Two_tables_of_one_database_object_join_group_and_nest()
    {
        await using var db = database.Connect();
        var owner = await InsertPersonAsync(db);
        await InsertTicketAsync(db, owner, 1);
        await InsertTicketAsync(db, owner, 2);

        var joined = await (
            from ticket in db.Tickets.Linq
            join person in db.People.Linq on ticket.OwnerId equals person.Id
            where person.Id == owner.Id
            orderby ticket.Number
            select new { ticket.Number, person.Username }).ToListAsync();
        var crossed = await (
            from person in db.People.Linq
            from ticket in db.Tickets.Linq.Where(t => t.OwnerId == person.Id).DefaultIfEmpty()
            where person.Id == owner.Id
            select new { person.Username, ticket.Number }).ToListAsync();
        var grouped = await db.Tickets.Linq.Where(t => t.OwnerId == owner.Id).GroupBy(t => t.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var nested = await db.People.Linq.Where(p => p.Id == owner.Id && db.Tickets.Linq.Any(t => t.OwnerId == p.Id && t.Number == 2))
            .Select(p => new { p.Username, Tickets = db.Tickets.Linq.Count(t => t.OwnerId == p.Id) }).ToListAsync();

        Assert.Equal([1, 2], joined.Select(row => row.Number));
        Assert.Equal(2, crossed.Count);
        Assert.Equal((TicketState.InProgress, 2), (Assert.Single(grouped).Key, grouped[0].Count));
        Assert.Equal(2, Assert.Single(nested).Tickets);
    }

    [Fact]
    public async Task The_table_itself_is_read_without_a_where()
    {
        await using var db = database.Connect();
        var owner = await InsertPersonAsync(db);

        var all = await db.People.Linq.ToListAsync();
        var streamed = new List<Guid>();
        await foreach (var person in db.People.Linq.AsAsyncEnumerable()) streamed.Add(person.Id);

        Assert.Contains(all, person => person.Id == owner.Id);
        Assert.Contains(owner.Id, streamed);
        Assert.Equal(all.Count, await db.People.Linq.CountAsync());
    }

    [Fact]
    public async Task Updates_deletes_and_inserts_are_written_as_queries()
    {
        await using var db = database.Connect();
        var owner = await InsertPersonAsync(db);
        await InsertTicketAsync(db, owner, 1);
        await InsertTicketAsync(db, owner, 2);

        var updated = await db.Tickets.Linq.Where(t => t.OwnerId == owner.Id).Set(t => t.State, TicketState.Closed).Set(t => t.Title, t => t.Title + "!").UpdateAsync();
        var deleted = await db.Tickets.Linq.Where(t => t.OwnerId == owner.Id && t.Number == 1).DeleteAsync();
        var left = await db.Tickets.Linq.Where(t => t.OwnerId == owner.Id).ToListAsync();

        Assert.Equal((2, 1), (updated, deleted));
        Assert.Equal((TicketState.Closed, "Ticket 2!"), (Assert.Single(left).State, left[0].Title));
    }

    [Fact]
    public async Task A_query_in_a_transaction_sees_its_uncommitted_rows_and_the_root_does_not()
    {
        await using var db = database.Connect();
        var name = NewName();
        await db.TransactionAsync(async tx =>
        {
            var person = await tx.People.InsertAsync(new() { Username = name });
            Assert.Single(await tx.People.Linq.Where(p => p.Username == name).ToListAsync());
            Assert.Empty(await db.People.Linq.Where(p => p.Username == name).ToListAsync());
            Assert.Equal(1, await tx.People.Linq.Where(p => p.Username == name).Set(p => p.Bio, "from linq").UpdateAsync());
            Assert.Equal("from linq", (await tx.People.FindByIdAsync(person.Id))!.Bio);
            Assert.Single(await (from p in tx.People.Linq from t in tx.Tickets.Linq.Where(t => t.OwnerId == p.Id).DefaultIfEmpty() where p.Id == person.Id select p).ToListAsync());
        });

        Assert.Equal("from linq", (await db.People.FindByUsernameAsync(name))!.Bio);
    }

    [Fact]
    public async Task Rows_are_inserted_by_values_from_a_query_in_bulk_and_by_merge()
    {
        await using var db = database.Connect();
        var owner = await InsertPersonAsync(db);
        var other = await InsertPersonAsync(db);

        await db.Tickets.Linq.Value(t => t.OwnerId, owner.Id).Value(t => t.Number, 1).Value(t => t.Title, "one").Value(t => t.State, TicketState.Closed).InsertAsync();
        var copied = await db.Tickets.Linq.Where(t => t.OwnerId == owner.Id).Into(db.Tickets.Linq)
            .Value(t => t.OwnerId, other.Id).Value(t => t.Number, t => t.Number + 1).Value(t => t.Title, t => t.Title).InsertAsync();
        await using (var connection = db.CreateDataConnection())
            await connection.BulkCopyAsync([new Person { Id = Guid.NewGuid(), Username = NewName(), UpdatedAt = s_closedAt }]);

        Assert.Equal(1, copied);
        Assert.Equal(TicketState.Closed, Assert.Single(await db.Tickets.Linq.Where(t => t.OwnerId == owner.Id).ToListAsync()).State);
        Assert.Equal(2, Assert.Single(await db.Tickets.Linq.Where(t => t.OwnerId == other.Id).ToListAsync()).Number);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => db.People.Linq.BulkCopyAsync([owner]));
        Assert.Contains("CreateDataConnection()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collection_is_loaded_with_its_parents_inside_and_outside_transactions()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=2");
        var owner = await InsertPersonAsync(db);
        await InsertTicketAsync(db, owner, 1);
        await InsertTicketAsync(db, owner, 2);

        for (var i = 0; i < 5; i++)
        {
            var loaded = await Load(db);
            Assert.Equal([1, 2], loaded.Numbers);
        }

        await db.TransactionAsync(async tx =>
        {
            await InsertTicketAsync(tx, owner, 3);
            var loaded = await Load(tx);
            Assert.Equal([1, 2, 3], loaded.Numbers);
        });

        async Task<(string Username, int[] Numbers)> Load(TrackerDb from)
        {
            var row = Assert.Single(await from.People.Linq.Where(p => p.Id == owner.Id)
                .Select(p => new { p.Username, Numbers = from.Tickets.Linq.Where(t => t.OwnerId == p.Id).OrderBy(t => t.Number).Select(t => t.Number).ToList() }).ToListAsync());
            return (row.Username, [.. row.Numbers]);
        }
    }

    [Fact]
    public async Task A_query_that_breaks_a_rule_throws_the_typed_exception()
    {
        await using var db = database.Connect();
        var (one, two) = (await InsertPersonAsync(db), await InsertPersonAsync(db));

        var exception = await Assert.ThrowsAsync<UniqueViolationException>(() => db.People.Linq.Where(p => p.Id == one.Id).Set(p => p.Username, two.Username).UpdateAsync());

        Assert.Equal(("people_username_unique", "people"), (exception.Constraint, exception.Table));
        Assert.Equal(["username"], exception.Columns);
    }

    [Fact]
    public async Task One_query_object_runs_on_many_threads_and_leaves_no_connection_open()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=4;Application Name=linq_threads");
        var owner = await InsertPersonAsync(db);
        var query = db.People.Linq.Where(p => p.Id == owner.Id);

        var results = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => query.ToListAsync())));

        Assert.All(results, rows => Assert.Single(rows));
        for (var i = 0; i < 10; i++) Assert.Single(await query.ToListAsync());
    }

    internal static string NewName() => "p" + Guid.NewGuid().ToString("N");

    internal static Task<Person> InsertPersonAsync(TrackerDb db) => db.People.InsertAsync(new() { Username = NewName() });

    private static Task<Ticket> InsertTicketAsync(TrackerDb db, Person owner, int number) => db.Tickets.InsertAsync(new()
    {
        OwnerId = owner.Id,
        Number = number,
        Title = $"Ticket {number}",
        State = TicketState.InProgress,
        Past = new[] { TicketState.Open, TicketState.Closed },
        Labels = new[] { "bug", "a,b\"c" },
        Payload = JsonDocument.Parse("""{"x":7}""").RootElement,
        Cost = 12.50m,
        Due = new DateOnly(2026, 2, 28),
        ClosedAt = s_closedAt,
    });
}
