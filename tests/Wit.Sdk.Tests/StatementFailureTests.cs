using System.Data.Common;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Npgsql;
using Wit.Sdk.Tests.Samples;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

/// <summary>Every error of the server is a <see cref="WitException"/> that names what it can, on each way that a statement takes.</summary>
public sealed class StatementFailureTests(SamplesDatabase database, TrackerDatabase tracker) : IClassFixture<SamplesDatabase>, IClassFixture<TrackerDatabase>
{
    /// <summary>SQLSTATEs of every class, and whether the same work may succeed later.</summary>
    public static TheoryData<string, bool> States => new()
    {
        { "08006", true }, { "0A000", false }, { "21000", false }, { "22001", false }, { "22003", false }, { "22007", false }, { "22012", false }, { "22023", false },
        { "22P02", false }, { "24000", false }, { "25001", false }, { "25006", false }, { "25P03", false }, { "28000", false }, { "2BP01", false }, { "34000", false },
        { "3D000", false }, { "3F000", false }, { "40002", false }, { "42501", false }, { "42601", false }, { "42703", false }, { "42804", false }, { "42883", false },
        { "42P01", false }, { "53100", true }, { "53200", true }, { "53300", true }, { "54000", false }, { "55000", true }, { "55P03", true }, { "57014", false },
        { "57P01", true }, { "57P03", true }, { "58030", true }, { "F0000", false }, { "HV000", false }, { "P0001", false }, { "XX000", false }, { "XX001", false },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task An_error_of_any_class_is_typed_and_names_its_table(string sqlState, bool isTransient)
    {
        await tracker.ExecuteAsync(
            """
            CREATE OR REPLACE FUNCTION fail(state text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'failed' USING ERRCODE = state; END $$;
            INSERT INTO people (username) VALUES (gen_random_uuid()::text);
            """);
        await using var db = tracker.Connect();
        var helper = $"EXISTS (SELECT 1 FROM people WHERE fail('{sqlState}'))";

        var exceptions = new[]
        {
            await Assert.ThrowsAsync<StatementFailedException>(() => db.HelperFindsAsync(helper)),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.People.Linq.Where(p => Fail(sqlState)).ToListAsync()),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.People.Linq.Where(p => Fail(sqlState)).Set(p => p.Bio, "x").UpdateAsync()),
            await Assert.ThrowsAsync<StatementFailedException>(async () =>
            {
                await foreach (var _ in db.People.Linq.Where(p => Fail(sqlState)).AsAsyncEnumerable())
                    Assert.Fail("There is a row.");
            }),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.TransactionAsync(tx => tx.HelperFindsAsync(helper))),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.TransactionAsync(async tx =>
            {
                await using var connection = tx.CreateDataConnection();
                await connection.ExecuteAsync("SELECT " + helper);
            })),
        };

        Assert.All(exceptions, exception =>
        {
            Assert.Equal((sqlState, "people", isTransient), (exception.SqlState, exception.Table, exception.IsTransient));
            Assert.Equal((sqlState, isTransient), (((DbException)exception).SqlState, ((DbException)exception).IsTransient));
            Assert.Contains($"\"people\" with SQLSTATE {sqlState}", exception.Message, StringComparison.Ordinal);
            Assert.IsType<PostgresException>(exception.InnerException);
        });
    }

    [Fact]
    public async Task A_value_that_does_not_fit_names_table_and_column_by_every_kind_of_write()
    {
        await using var db = database.Connect();
        var row = await db.Samples.InsertAsync(new() { Name = "a" });
        await database.ExecuteAsync("ALTER TABLE \"Odd Names\".\"Samples\" ALTER COLUMN amount TYPE numeric(5, 2)");
        const string Long = "too long";

        var tooLong = new[]
        {
            await Assert.ThrowsAsync<StatementFailedException>(() => db.Samples.InsertAsync(new() { Name = Long, Amount = 1m })),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.Samples.RenameAsync(row.Id, Long)),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.Samples.InsertManyAsync([new() { Name = Long, Amount = 1m }])),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.Samples.InsertManyReturningAsync([new() { Name = Long, Amount = 1m }])),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.BatchAsync(static b => (b.Samples.ListAsync(), b.Samples.InsertAsync(new() { Name = Long, Amount = 1m })))),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.TransactionAsync(static tx => tx.Samples.InsertAsync(new() { Name = Long, Amount = 1m }))),
        };
        var tooLarge = await Assert.ThrowsAsync<StatementFailedException>(() => db.Samples.InsertAsync(new() { Name = "a", Amount = 12345m }));
        var byQuery = await Assert.ThrowsAsync<StatementFailedException>(() => db.Samples.Linq.Where(s => s.Id == row.Id).Set(s => s.Name, Long).UpdateAsync());

        Assert.All(tooLong, static exception => Assert.Equal(("22001", "Odd Names.Samples", "name"), (exception.SqlState, exception.Table, Assert.Single(exception.Columns))));
        Assert.Equal(("22003", "Odd Names.Samples", "amount"), (tooLarge.SqlState, tooLarge.Table, Assert.Single(tooLarge.Columns)));
        Assert.Equal(("22001", "Odd Names.Samples"), (byQuery.SqlState, byQuery.Table));
        Assert.Contains("on \"Odd Names.Samples\" (\"name\") with SQLSTATE 22001: value too long", tooLong[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_fails_as_other_reads_do()
    {
        await using var other = new SamplesDatabase();
        await other.InitializeAsync();
        await other.ExecuteAsync("ALTER TABLE \"Odd Names\".\"Samples\" RENAME COLUMN day TO other_day");
        await using var db = other.Connect();

        var exception = await Assert.ThrowsAsync<StatementFailedException>(async () =>
        {
            await foreach (var row in db.Samples.StreamAsync())
                Assert.NotEqual(0, row.Id);
        });

        Assert.Equal(("42703", "Odd Names.Samples"), (exception.SqlState, exception.Table));
    }

    [Fact]
    public async Task A_connection_that_is_refused_is_typed_in_helpers_queries_and_transactions()
    {
        await using var wrongDatabase = TrackerDb.Connect(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Database = "missing_database" }.ConnectionString);
        await using var nobody = TrackerDb.Connect("Host=127.0.0.1;Port=1;Username=x;Database=x");

        foreach (var act in new Func<TrackerDb, Task>[]
        {
            static db => db.People.FindByUsernameAsync("x"), static db => db.People.Linq.ToListAsync(), static db => db.TransactionAsync(static tx => tx.People.FindByUsernameAsync("x")),
        })
        {
            Assert.Equal("3D000", (await Assert.ThrowsAsync<StatementFailedException>(() => act(wrongDatabase))).SqlState);
            Assert.True((await Assert.ThrowsAsync<ConnectionFailedException>(() => act(nobody))).IsTransient);
        }
    }

    [Fact]
    public async Task A_connection_that_breaks_and_a_statement_that_takes_too_long_are_typed()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Command Timeout=1");

        Assert.Equal("57P01", (await Assert.ThrowsAsync<StatementFailedException>(() => db.HelperFindsAsync("pg_terminate_backend(pg_backend_pid())"))).SqlState);
        Assert.True((await Assert.ThrowsAsync<StatementTimeoutException>(() => db.HelperFindsAsync("pg_sleep(60) IS NULL"))).IsTransient);
    }

    [Sql.Function("fail", ServerSideOnly = true)]
    private static bool Fail(string state) => throw new InvalidOperationException(state);
}
