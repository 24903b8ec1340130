using System.Collections.Concurrent;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data.RetryPolicy;
using Npgsql;
using Wit.Sdk.Testing;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests.ChangingTypes;

/// <summary>Types, columns and prepared statements change under a running app, which goes on.</summary>
public sealed class ChangingTypesTests
{
    private static readonly Dictionary<string, Func<TrackerDb, Ticket, Task>> s_operations = new()
    {
        ["find"] = static async (db, ticket) => Assert.Equal(ticket.Id, (await db.Tickets.FindByIdAsync(ticket.Id))!.Id),
        ["list by the enum"] = static async (db, ticket) => Assert.NotEmpty(await db.Tickets.ListByOwnerIdAndStateAsync(ticket.OwnerId, TicketState.Open)),
        ["insert that gives the enum"] = static async (db, ticket) => await db.Tickets.InsertAsync(New(ticket) with { State = TicketState.Closed, Past = new[] { TicketState.Open } }),
        ["LINQ"] = static async (db, ticket) => Assert.Single(await db.Tickets.Linq.Where(row => row.Id == ticket.Id).ToListAsync()),
        ["LINQ by the enum"] = static async (db, ticket) =>
        {
            var state = TicketState.Open;
            Assert.NotEqual(0, await db.Tickets.Linq.CountAsync(row => row.OwnerId == ticket.OwnerId && row.State == state));
        },
        ["LINQ without await"] = static (db, ticket) => Task.Run(() => Assert.Single(db.Tickets.Linq.Where(row => row.Id == ticket.Id).ToList())),
        ["LINQ update"] = static async (db, ticket) =>
        {
            var state = TicketState.Open;
            Assert.Equal(1, await db.Tickets.Linq.Where(row => row.Id == ticket.Id).Set(row => row.State, state).UpdateAsync());
        },
        ["batch"] = static async (db, ticket) =>
        {
            var (found, listed) = await db.BatchAsync(batch => (batch.Tickets.FindByIdAsync(ticket.Id), batch.Tickets.ListByOwnerIdAndStateAsync(ticket.OwnerId, TicketState.Open)));
            Assert.Equal(ticket.Id, (await found)!.Id);
            Assert.NotEmpty(await listed);
        },
    };

    public static TheoryData<string, bool> Changes
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var change in TypeChange.All.Keys)
            {
                data.Add(change, false);
                data.Add(change, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Helpers_queries_and_batches_go_on_after_a_change(string change, bool isPrepared)
    {
        foreach (var (name, operation) in s_operations)
        {
            await using var database = await TestDatabase.CreateAsync(TrackerDb.Schema.Ddl);
            await using var db = TrackerDb.Connect(database.ConnectionString + ";Auto Prepare Min Usages=2");
            var ticket = await TicketAsync(db);
            for (var call = 0; call < (isPrepared ? 5 : 1); call++)
                await operation(db, ticket);

            await database.ExecuteAsync(TypeChange.All[change]);

            for (var call = 0; call < 3; call++)
                await SucceedsAsync(name, () => operation(db, ticket));
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_transaction_that_a_change_stops_says_that_it_may_be_run_again_and_then_runs(string change, bool isPrepared)
    {
        await using var database = await TestDatabase.CreateAsync(TrackerDb.Schema.Ddl);
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Auto Prepare Min Usages=2");
        var ticket = await TicketAsync(db);
        Task WorkAsync() => db.TransactionAsync(async tx =>
        {
            await tx.People.UpdateAsync(ticket.OwnerId, new() { Bio = "x" });
            await tx.Tickets.FindByIdAsync(ticket.Id);
            await tx.Tickets.Linq.Where(row => row.Id == ticket.Id).ToListAsync();
            await tx.Tickets.InsertAsync(New(ticket));
        });
        for (var call = 0; call < (isPrepared ? 5 : 1); call++)
            await WorkAsync();
        var before = await database.ScalarAsync<long>("SELECT count(*) FROM tickets");

        await database.ExecuteAsync(TypeChange.All[change]);

        var failures = 0;
        for (var done = false; !done;)
        {
            try
            {
                await WorkAsync();
                done = true;
            }
            catch (TypesChangedException exception)
            {
                Assert.True(exception.IsTransient);
                Assert.InRange(++failures, 1, 2);
            }
        }

        Assert.Equal(before + 1, await database.ScalarAsync<long>("SELECT count(*) FROM tickets"));
    }

    [Fact]
    public async Task A_running_app_goes_on_while_its_enum_is_recreated()
    {
        await using var database = await TestDatabase.CreateAsync(TrackerDb.Schema.Ddl);
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=6");
        var ticket = await TicketAsync(db);
        var failures = new ConcurrentQueue<string>();
        using var stop = new CancellationTokenSource();
        var rounds = 0;
        var workers = s_operations.Where(static operation => operation.Key != "LINQ without await").Select(operation => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                if (await Record.ExceptionAsync(() => operation.Value(db, ticket)) is { } failure)
                    failures.Enqueue($"{operation.Key}: {failure}");
                Interlocked.Increment(ref rounds);
            }
        })).ToArray();

        foreach (var change in (string[])["enum recreated", "column of another type", "enum recreated", "column added"])
        {
            var goal = Volatile.Read(ref rounds) + 200;
            while (Volatile.Read(ref rounds) < goal)
                await Task.Delay(10);
            await database.ExecuteAsync(TypeChange.All[change]);
        }

        var last = Volatile.Read(ref rounds) + 200;
        while (Volatile.Read(ref rounds) < last)
            await Task.Delay(10);
        await stop.CancelAsync();
        await Task.WhenAll(workers);
        Assert.Empty(failures);
    }

    [Fact]
    public async Task A_write_that_took_effect_is_not_sent_again_when_its_result_cannot_be_read()
    {
        await using var database = await TestDatabase.CreateAsync(TrackerDb.Schema.Ddl);
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Max Auto Prepare=0");
        var ticket = await TicketAsync(db);
        await s_operations["LINQ"](db, ticket);
        await database.ExecuteAsync(TypeChange.All["enum recreated"]);

        var alone = await Assert.ThrowsAsync<TypesChangedException>(() => db.Tickets.InsertAsync(New(ticket) with { Title = "alone" }));

        Assert.False(alone.IsTransient);
        Assert.Equal(1, await database.ScalarAsync<long>("SELECT count(*) FROM tickets WHERE title = 'alone'"));
        Assert.Equal("next", (await db.Tickets.InsertAsync(New(ticket) with { Title = "next" })).Title);
        await database.ExecuteAsync(TypeChange.All["enum recreated"]);
        var batched = await Assert.ThrowsAsync<TypesChangedException>(() => db.BatchAsync(batch => batch.Tickets.InsertAsync(New(ticket) with { Title = "batched" })));
        Assert.False(batched.IsTransient);
        Assert.Equal(1, await database.ScalarAsync<long>("SELECT count(*) FROM tickets WHERE title = 'batched'"));
        await s_operations["LINQ"](db, ticket);
        await database.ExecuteAsync(TypeChange.All["enum recreated"]);
        var linq = await Assert.ThrowsAsync<TypesChangedException>(async () =>
            await db.Tickets.Linq.Where(row => row.Id == ticket.Id).Set(row => row.Title, row => row.Title + "!").UpdateWithOutputAsync().ToListAsync());
        Assert.False(linq.IsTransient);
        Assert.Equal(ticket.Title + "!", await database.ScalarAsync<string>($"SELECT title FROM tickets WHERE id = '{ticket.Id}'"));
    }

    [Fact]
    public async Task A_write_whose_result_cannot_be_read_in_a_transaction_leaves_nothing_even_when_its_failure_is_caught()
    {
        await using var database = await TestDatabase.CreateAsync(TrackerDb.Schema.Ddl);
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Max Auto Prepare=0");
        var ticket = await TicketAsync(db);
        await db.TransactionAsync(static tx => tx.People.ExistsByUsernameAsync("x"));
        await database.ExecuteAsync(TypeChange.All["enum recreated"]);

        await Assert.ThrowsAnyAsync<WitException>(() => db.TransactionAsync(async tx =>
        {
            var failure = await Assert.ThrowsAsync<TypesChangedException>(() => tx.Tickets.InsertAsync(New(ticket) with { Title = "caught" }));
            Assert.True(failure.IsTransient);
        }));

        Assert.Equal(0, await database.ScalarAsync<long>("SELECT count(*) FROM tickets WHERE title = 'caught'"));
    }

    [Theory]
    [InlineData("DEALLOCATE ALL")]
    [InlineData("DISCARD ALL")]
    public async Task Statements_that_were_deallocated_are_prepared_again(string command)
    {
        await using var database = await TestDatabase.CreateAsync(TrackerDb.Schema.Ddl);
        await using var db = TrackerDb.Connect(database.ConnectionString + ";No Reset On Close=true;Auto Prepare Min Usages=2;Maximum Pool Size=1");
        var ticket = await TicketAsync(db);
        for (var call = 0; call < 4; call++)
            await s_operations["find"](db, ticket);

        await using (var connection = await db.DataSource.OpenConnectionAsync())
        await using (var deallocate = new NpgsqlCommand(command, connection))
            await deallocate.ExecuteNonQueryAsync();

        foreach (var (name, operation) in s_operations)
            await SucceedsAsync(name, () => operation(db, ticket));
    }

    [Fact]
    public async Task Statements_that_were_deallocated_stop_a_transaction_once()
    {
        await using var database = await TestDatabase.CreateAsync(TrackerDb.Schema.Ddl);
        await using var db = TrackerDb.Connect(database.ConnectionString + ";No Reset On Close=true;Auto Prepare Min Usages=2;Maximum Pool Size=1");
        var ticket = await TicketAsync(db);
        for (var call = 0; call < 4; call++)
            await s_operations["find"](db, ticket);
        await using (var connection = await db.DataSource.OpenConnectionAsync())
        await using (var deallocate = new NpgsqlCommand("DEALLOCATE ALL", connection))
            await deallocate.ExecuteNonQueryAsync();

        var failure = await Assert.ThrowsAsync<TypesChangedException>(() => db.TransactionAsync(tx => s_operations["find"](tx, ticket)));

        Assert.True(failure.IsTransient);
        Assert.Equal("26000", failure.SqlState);
        await db.TransactionAsync(tx => s_operations["find"](tx, ticket));
    }

    [Fact]
    public async Task A_type_that_comes_after_the_app_has_started_is_found()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = TrackerDb.Connect(database.ConnectionString);
        Assert.False(await db.HelperFindsAsync("false"));
        await database.ExecuteAsync(TrackerDb.Schema.Ddl);

        Assert.True(await db.HelperFindsAsync(TicketState.Open, "ticket_state"));
        await TicketAsync(db);
    }

    [Fact]
    public async Task An_extension_that_is_recreated_is_known_again()
    {
        await using var database = await TestDatabase.CreateAsync("CREATE EXTENSION citext; CREATE DOMAIN short AS varchar(9)");
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Auto Prepare Min Usages=2");
        for (var call = 0; call < 4; call++)
            Assert.True(await db.HelperFindsAsync("x", "citext") && await db.HelperFindsAsync("x", "short"));

        await database.ExecuteAsync("DROP EXTENSION citext; DROP DOMAIN short; CREATE EXTENSION citext; CREATE DOMAIN short AS varchar(9)");

        for (var call = 0; call < 4; call++)
            Assert.True(await db.HelperFindsAsync("x", "citext") && await db.HelperFindsAsync("x", "short"));
    }

    [Fact]
    public async Task Helpers_that_run_by_way_of_linq2db_go_on_too()
    {
        await using var database = await TestDatabase.CreateAsync(TrackerDb.Schema.Ddl);
        await using var db = TrackerDb.Connect(database.ConnectionString, static options => options with { ConfigureLinq = static linq => linq.UseRetryPolicy(new TransientRetryPolicy(1)) });
        var ticket = await TicketAsync(db);
        await s_operations["list by the enum"](db, ticket);

        await database.ExecuteAsync(TypeChange.All["enum recreated"]);

        foreach (var (name, operation) in s_operations)
            await SucceedsAsync(name, () => operation(db, ticket));
    }

    [Fact]
    public async Task An_error_of_the_statement_itself_stays_what_it_is()
    {
        await using var database = await TestDatabase.CreateAsync(TrackerDb.Schema.Ddl);
        await using var db = TrackerDb.Connect(database.ConnectionString);

        for (var call = 0; call < 3; call++)
        {
            Assert.Equal("42883", (await Assert.ThrowsAsync<StatementFailedException>(() => db.HelperFindsAsync("no_such_function()"))).SqlState);
            Assert.Equal("42883", (await Assert.ThrowsAsync<StatementFailedException>(() => db.TransactionAsync(static tx => tx.HelperFindsAsync("no_such_function()")))).SqlState);
        }

        Assert.Equal(1, await database.ScalarAsync<long>("SELECT 1::bigint"));
    }

    private static async Task SucceedsAsync(string name, Func<Task> operation)
    {
        var failure = await Record.ExceptionAsync(operation);
        Assert.True(failure is null, $"{name}: {failure}");
    }

    private static NewTicket New(Ticket ticket) => new() { OwnerId = ticket.OwnerId, Number = Random.Shared.Next(1000, int.MaxValue), Title = "new" };

    private static async Task<Ticket> TicketAsync(TrackerDb db)
    {
        var owner = await db.People.InsertAsync(new() { Username = LinqTests.NewName() });
        return await db.Tickets.InsertAsync(new() { OwnerId = owner.Id, Number = 1, Title = "first" });
    }
}
