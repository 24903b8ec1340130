using System.Data;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Npgsql;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

public sealed class TransactionTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    [Fact]
    public async Task Work_that_returns_is_committed_and_gives_its_result()
    {
        await using var db = database.Connect();

        var person = await db.TransactionAsync(tx => tx.People.InsertAsync(New()));

        Assert.NotNull(await db.People.FindByIdAsync(person.Id));
    }

    [Fact]
    public async Task Work_that_throws_is_rolled_back_and_the_exception_keeps_its_type()
    {
        await using var db = database.Connect();
        var name = LinqTests.NewName();

        var thrown = await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => db.TransactionAsync(async tx =>
        {
            await tx.People.InsertAsync(new() { Username = name });
            throw new TimeZoneNotFoundException("mine");
        }));

        Assert.Equal("mine", thrown.Message);
        Assert.False(await db.People.ExistsByUsernameAsync(name));
    }

    [Fact]
    public async Task A_nested_transaction_that_fails_takes_back_only_its_own_work()
    {
        await using var db = database.Connect();
        var (outer, inner, innermost) = (LinqTests.NewName(), LinqTests.NewName(), LinqTests.NewName());

        await db.TransactionAsync(async tx =>
        {
            await tx.People.InsertAsync(new() { Username = outer });
            await Assert.ThrowsAsync<UniqueViolationException>(() => tx.TransactionAsync(async nested =>
            {
                await nested.People.InsertAsync(new() { Username = inner });
                await nested.TransactionAsync(deeper => deeper.People.InsertAsync(new() { Username = innermost }));
                await nested.People.InsertAsync(new() { Username = outer });
            }));
            Assert.True(await tx.People.ExistsByUsernameAsync(outer));
            Assert.False(await tx.People.ExistsByUsernameAsync(inner));
            await tx.TransactionAsync(nested => nested.People.InsertAsync(new() { Username = inner }));
        });

        Assert.True(await db.People.ExistsByUsernameAsync(outer));
        Assert.True(await db.People.ExistsByUsernameAsync(inner));
        Assert.False(await db.People.ExistsByUsernameAsync(innermost));
    }

    [Fact]
    public async Task A_failure_that_the_work_swallows_is_not_committed_in_silence()
    {
        await using var db = database.Connect();
        var name = LinqTests.NewName();

        var aborted = await Assert.ThrowsAsync<TransactionAbortedException>(() => db.TransactionAsync(async tx =>
        {
            await tx.People.InsertAsync(new() { Username = name });
            await Assert.ThrowsAsync<UniqueViolationException>(() => tx.People.InsertAsync(new() { Username = name }));
        }));

        Assert.IsType<UniqueViolationException>(aborted.InnerException);
        Assert.False(await db.People.ExistsByUsernameAsync(name));
    }

    [Fact]
    public async Task A_failure_in_a_query_that_the_work_swallows_is_not_committed_in_silence_either()
    {
        await using var db = database.Connect();
        var (one, two) = (await db.People.InsertAsync(New()), await db.People.InsertAsync(New()));

        await Assert.ThrowsAsync<TransactionAbortedException>(() => db.TransactionAsync(async tx => await Assert.ThrowsAsync<UniqueViolationException>(
            () => tx.People.Linq.Where(p => p.Id == one.Id).Set(p => p.Username, two.Username).UpdateAsync())));
    }

    [Fact]
    public async Task A_missing_row_is_no_failure_of_the_transaction()
    {
        await using var db = database.Connect();
        var name = LinqTests.NewName();

        await db.TransactionAsync(async tx =>
        {
            await Assert.ThrowsAsync<RowNotFoundException>(() => tx.People.DeleteAsync(Guid.NewGuid()));
            await tx.People.InsertAsync(new() { Username = name });
        });

        Assert.True(await db.People.ExistsByUsernameAsync(name));
    }

    [Fact]
    public async Task The_object_of_a_transaction_is_of_no_use_after_its_end()
    {
        await using var db = database.Connect();
        TrackerDb? kept = null;
        IQueryable<Person>? query = null;
        await db.TransactionAsync(tx =>
        {
            (kept, query) = (tx, tx.People.Linq.Where(p => p.Username == "x"));
            return Task.CompletedTask;
        });

        foreach (var use in new Func<Task>[]
        {
            () => kept!.People.FindByIdAsync(Guid.NewGuid()), () => query!.ToListAsync(), () => kept!.People.Linq.ToListAsync(),
            () => kept!.TransactionAsync(_ => Task.CompletedTask), () => Task.FromResult(kept!.CreateDataConnection()),
        })
        {
            var exception = await Assert.ThrowsAsync<InvalidOperationException>(use);
            Assert.Contains("has ended", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_statements_at_once_are_refused_whichever_way_they_are_written()
    {
        await using var db = database.Connect();
        await using var keeper = await db.DataSource.OpenConnectionAsync();
        async Task Gate(string action) => await new NpgsqlCommand($"select pg_advisory_{action}", keeper).ExecuteNonQueryAsync();
        var person = await db.People.InsertAsync(New());
        await db.TransactionAsync(async tx =>
        {
            await Gate("lock(1)");
            var slow = tx.People.Linq.Where(p => p.Id == person.Id).Select(p => p.Username + PassGate()).ToListAsync();
            await Assert.ThrowsAsync<InvalidOperationException>(() => tx.People.FindByIdAsync(Guid.NewGuid()));
            await Assert.ThrowsAsync<InvalidOperationException>(() => tx.People.Linq.Where(p => p.Username == "x").ToListAsync());
            await Gate("unlock(1)");
            await slow;
            Assert.Null(await tx.People.FindByIdAsync(Guid.NewGuid()));
            await using var connection = tx.CreateDataConnection();
            await Gate("lock(2)");
            slow = connection.QueryToListAsync<string>("select pg_advisory_xact_lock_shared(2)::text");
            await Assert.ThrowsAnyAsync<InvalidOperationException>(() => tx.People.FindByIdAsync(Guid.NewGuid()));
            await Gate("unlock(2)");
            await slow;
        });
        await using var lockedRow = await keeper.BeginTransactionAsync();
        await new NpgsqlCommand($"select from people where id = '{person.Id}' for update", keeper).ExecuteNonQueryAsync();
        var busy = await Assert.ThrowsAsync<InvalidOperationException>(() => db.TransactionAsync(async tx =>
        {
            var waiting = tx.People.UpdateAsync(person.Id, new() { Bio = "waits" });
            var second = tx.People.ListAsync(1000);
            await lockedRow.RollbackAsync();
            await Task.WhenAll(waiting, second);
        }));
        Assert.Contains("await each statement", busy.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_nested_transactions_at_once_are_refused()
    {
        await using var db = database.Connect();
        var secondIsOver = new TaskCompletionSource();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => db.TransactionAsync(async tx =>
        {
            var first = tx.TransactionAsync(_ => secondIsOver.Task);
            var second = await Record.ExceptionAsync(() => tx.TransactionAsync(_ => Task.CompletedTask));
            secondIsOver.SetResult();
            await first;
            if (second is not null) throw second;
        }));

        Assert.Contains("Another nested transaction", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_nobody_awaited_is_cancelled_and_nothing_is_committed()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=1");
        var person = await db.People.InsertAsync(New());
        var name = LinqTests.NewName();
        Task? forgotten = null;

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => db.TransactionAsync(async tx =>
        {
            await tx.People.InsertAsync(new() { Username = name });
            forgotten = tx.People.Linq.Where(p => p.Id == person.Id).Select(p => p.Username + Sleep()).ToListAsync();
        }));

        Assert.Contains("await every statement", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Exception>(() => forgotten!);
        Assert.False(await db.People.ExistsByUsernameAsync(name));
    }

    [Fact]
    public async Task Cancelling_rolls_back_and_leaves_the_connection_whole()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=1");
        var name = LinqTests.NewName();
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.TransactionAsync(
            async tx =>
            {
                await tx.People.InsertAsync(new() { Username = name }, cancellation.Token);
                await cancellation.CancelAsync();
            },
            cancellation.Token));

        Assert.False(await db.People.ExistsByUsernameAsync(name));
    }

    [Fact]
    public async Task Isolation_level_and_read_only_are_the_servers()
    {
        await using var db = database.Connect();

        await db.TransactionAsync(
            async tx =>
            {
                await using var connection = tx.CreateDataConnection();
                Assert.Equal("serializable on", await connection.ExecuteAsync<string>("select current_setting('transaction_isolation') || ' ' || current_setting('transaction_read_only')"));
            },
            new TransactionOptions { IsolationLevel = IsolationLevel.Serializable, IsReadOnly = true });
        var refused = await Assert.ThrowsAsync<StatementFailedException>(() => db.TransactionAsync(tx => tx.People.InsertAsync(New()), new TransactionOptions { IsReadOnly = true }));
        await Assert.ThrowsAsync<ArgumentException>(() => db.TransactionAsync(tx => tx.TransactionAsync(_ => Task.CompletedTask, new TransactionOptions { IsReadOnly = true })));

        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, refused.SqlState);
    }

    [Fact]
    public async Task Concurrent_serializable_transactions_give_the_loser_a_transient_exception()
    {
        await using var db = database.Connect();
        var person = await db.People.InsertAsync(New());
        var options = new TransactionOptions { IsolationLevel = IsolationLevel.RepeatableRead };

        var exception = await Assert.ThrowsAsync<SerializationFailureException>(() => db.TransactionAsync(
            async tx =>
            {
                await tx.People.FindByIdAsync(person.Id);
                await db.People.UpdateAsync(person.Id, new() { Bio = "first" });
                await tx.People.UpdateAsync(person.Id, new() { Bio = "second" });
            },
            options));

        Assert.True(exception.IsTransient);
        Assert.Equal("40001", exception.SqlState);
    }

    [Fact]
    public async Task A_connection_lost_during_the_commit_is_an_unknown_outcome_and_lost_before_it_is_not()
    {
        await using var db = database.Connect();
        await database.ExecuteAsync("""
            create table slow (id integer primary key, other integer);
            create function slow_check() returns trigger language plpgsql as $$ begin perform pg_sleep(300); return null; end $$;
            create constraint trigger slow_trigger after insert on slow deferrable initially deferred for each row execute function slow_check();
            """);
        var pid = 0;

        var commit = db.TransactionAsync(async tx =>
        {
            await using var connection = tx.CreateDataConnection();
            pid = await connection.ExecuteAsync<int>("select pg_backend_pid()");
            await connection.ExecuteAsync("insert into slow values (1, 1)");
        });
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        while (await database.ScalarAsync<long>($"select count(*) from pg_stat_activity where pid = {pid} and query ilike 'commit%'", patience.Token) == 0) await Task.Delay(20);
        await database.ExecuteAsync($"select pg_terminate_backend({pid})");

        await Assert.ThrowsAsync<CommitOutcomeUnknownException>(() => commit);
        await Assert.ThrowsAnyAsync<WitException>(() => db.TransactionAsync(async tx =>
        {
            await using var connection = tx.CreateDataConnection();
            pid = await connection.ExecuteAsync<int>("select pg_backend_pid()");
            await database.ExecuteAsync($"select pg_terminate_backend({pid})");
            await tx.People.InsertAsync(New());
        }));
        Assert.NotNull(await db.People.InsertAsync(New()));
    }

    [Fact]
    public async Task A_rule_that_is_checked_at_the_commit_throws_its_typed_exception()
    {
        await using var db = database.Connect();
        await database.ExecuteAsync("create table late (id integer, constraint late_unique unique (id) deferrable initially deferred)");

        var exception = await Assert.ThrowsAsync<UniqueViolationException>(() => db.TransactionAsync(async tx =>
        {
            await using var connection = tx.CreateDataConnection();
            await connection.ExecuteAsync("insert into late values (1), (1)");
        }));

        Assert.Equal("late_unique", exception.Constraint);
    }

    [Fact]
    public async Task A_hundred_transactions_at_once_share_a_small_pool()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=4");

        var people = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => db.TransactionAsync(async tx =>
        {
            var person = await tx.People.InsertAsync(New());
            return await tx.TransactionAsync(nested => nested.People.UpdateAsync(person.Id, new() { Bio = "nested" }));
        })));

        Assert.All(people, person => Assert.Equal("nested", person.Bio));
    }

    [Fact]
    public async Task A_reader_left_open_is_closed_by_the_rollback()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=1");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => db.People.InsertAsync(New())));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => db.TransactionAsync(async tx =>
        {
            var reader = tx.People.Linq.Where(p => p.Username != "").AsAsyncEnumerable().GetAsyncEnumerator();
            Assert.True(await reader.MoveNextAsync());
        }));

        Assert.Contains("await every statement", exception.Message, StringComparison.Ordinal);
        Assert.NotEmpty(await db.People.ListAsync(1));
    }

    [Sql.Expression("pg_advisory_xact_lock_shared(1)::text", ServerSideOnly = true)]
    private static string PassGate() => throw new NotSupportedException();

    [Sql.Expression("pg_sleep(0.5)::text", ServerSideOnly = true)]
    private static string Sleep() => throw new NotSupportedException();

    private static NewPerson New() => new() { Username = LinqTests.NewName() };
}
