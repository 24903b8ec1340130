using LinqToDB.Async;
using LinqToDB.Data;
using Npgsql;
using Wit.Sdk.Seeding;
using Wit.Sdk.Testing.Poolers;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests.Poolers;

/// <summary>A real PgBouncer that the configuration does not name.</summary>
public sealed class UnnamedPoolerTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    private static readonly Dictionary<string, Func<TrackerDb, Task>> s_ways = new()
    {
        ["helper"] = static db => db.People.ExistsByUsernameAsync("x"),
        ["write"] = static db => db.People.InsertAsync(new() { Username = LinqTests.NewName() }),
        ["LINQ"] = static db => db.People.Linq.Where(static person => person.Username == "x").ToListAsync(),
        ["LINQ that is not awaited"] = static db => Task.Run(() => db.People.Linq.Count(static person => person.Username == "x")),
        ["linq2db"] = static async db =>
        {
            await using var connection = db.CreateDataConnection();
            await connection.ExecuteAsync("SELECT 1");
        },
        ["transaction"] = static db => db.TransactionAsync(static tx => tx.People.ExistsByUsernameAsync("x")),
        ["transaction that does nothing"] = static db => db.TransactionAsync(static _ => Task.CompletedTask),
        ["connection"] = static async db => await (await db.DataSource.OpenConnectionAsync()).DisposeAsync(),
        ["connection that is opened synchronously"] = static db => Task.Run(() => db.DataSource.OpenConnection().Dispose()),
        ["seed"] = static db => new SeedScript("seed.sql", "SELECT 1;").ApplyAsync(db.DataSource),
        ["batch"] = static db => db.BatchAsync(static batch => batch.People.ExistsByUsernameAsync("x")),
        ["COPY"] = static async db =>
        {
            await using var connection = await db.DataSource.OpenConnectionAsync();
            await using var importer = await connection.BeginBinaryImportAsync("COPY people (username) FROM STDIN (FORMAT BINARY)");
        },
        ["command"] = static async db =>
        {
            await using var command = db.DataSource.CreateCommand("SELECT 1");
            await command.ExecuteScalarAsync();
        },
    };

    public static TheoryData<string> Ways => [.. s_ways.Keys];

    [PgBouncerTheory]
    [MemberData(nameof(Ways))]
    public async Task A_pooler_that_nobody_named_is_refused_on_every_way_with_the_setting_to_use(string way)
    {
        await using var bouncer = await TestPgBouncer.StartAsync();
        await using var db = TrackerDb.Connect(bouncer.Connect(database.ConnectionString));

        for (var again = 0; again < 2; again++)
        {
            var exception = await Assert.ThrowsAsync<PoolerDetectedException>(() => s_ways[way](db));
            Assert.Contains("pgbouncer=true", exception.Message, StringComparison.Ordinal);
        }
    }

    [PgBouncerTheory]
    [InlineData(PgBouncerMode.Transaction, false)]
    [InlineData(PgBouncerMode.Transaction, true)]
    [InlineData(PgBouncerMode.Session, false)]
    [InlineData(PgBouncerMode.Session, true)]
    public async Task It_is_refused_in_each_mode_and_by_each_transport(PgBouncerMode mode, bool isSocket)
    {
        await using var bouncer = await TestPgBouncer.StartAsync(mode);
        await using var db = TrackerDb.Connect(bouncer.Connect(database.ConnectionString, isSocket));

        await Assert.ThrowsAsync<PoolerDetectedException>(() => db.People.ExistsByUsernameAsync("x"));
    }

    [PgBouncerTheory]
    [InlineData(";Auto Prepare Min Usages=1")]
    [InlineData(";Multiplexing=true")]
    [InlineData(";Pooling=false")]
    [InlineData(";No Reset On Close=true")]
    [InlineData(";Max Auto Prepare=5")]
    public async Task It_is_refused_under_other_settings_of_the_pool(string settings)
    {
        await using var bouncer = await TestPgBouncer.StartAsync(poolSize: 1);
        await using var db = TrackerDb.Connect(bouncer.Connect(database.ConnectionString) + settings);

        await Assert.ThrowsAsync<PoolerDetectedException>(() => db.People.ExistsByUsernameAsync("x"));

        // The check itself must not prepare either.
        await using var plain = NpgsqlDataSource.Create(bouncer.Connect(database.ConnectionString));
        await using var command = plain.CreateCommand("SELECT count(*) FROM pg_prepared_statements");
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    [PgBouncerFact]
    public async Task The_initializer_of_the_app_runs_beside_the_check()
    {
        await using var bouncer = await TestPgBouncer.StartAsync();
        var initialized = 0;
        WitDatabaseOptions Configure(WitDatabaseOptions options) => options with
        {
            ConfigureDataSource = builder => builder.UsePhysicalConnectionInitializer(
                _ => Interlocked.Increment(ref initialized),
                _ =>
                {
                    Interlocked.Increment(ref initialized);
                    return Task.CompletedTask;
                }),
        };

        await using (var pooled = TrackerDb.Connect(bouncer.Connect(database.ConnectionString), Configure))
            await Assert.ThrowsAsync<PoolerDetectedException>(() => pooled.People.ExistsByUsernameAsync("x"));
        Assert.Equal(0, initialized);
        await using (var direct = TrackerDb.Connect(database.ConnectionString, Configure))
        {
            await direct.People.ExistsByUsernameAsync("x");
            direct.DataSource.OpenConnection().Dispose();
        }

        Assert.Equal(2, initialized);
    }

    [PgBouncerFact]
    public async Task A_pooler_among_several_hosts_is_refused_by_its_type()
    {
        await using var bouncer = await TestPgBouncer.StartAsync();
        var builder = new NpgsqlConnectionStringBuilder(bouncer.Connect(database.ConnectionString));
        builder.Host = $"127.0.0.1:{builder.Port},127.0.0.1:{builder.Port}";
        await using var db = TrackerDb.Connect(builder.ConnectionString);

        await Assert.ThrowsAsync<PoolerDetectedException>(() => db.People.ExistsByUsernameAsync("x"));
        await Assert.ThrowsAsync<PoolerDetectedException>(() => db.TransactionAsync(static _ => Task.CompletedTask));
    }

    [PgBouncerFact]
    public async Task What_prepares_nothing_is_not_refused()
    {
        await using var bouncer = await TestPgBouncer.StartAsync();
        await using var db = TrackerDb.Connect(bouncer.Connect(database.ConnectionString) + ";Max Auto Prepare=0");

        Assert.False(await db.People.ExistsByUsernameAsync("x"));
    }

    [PgBouncerFact]
    public async Task A_pooler_in_session_mode_that_is_named_prepares()
    {
        await using var bouncer = await TestPgBouncer.StartAsync(PgBouncerMode.Session);
        await using var db = TrackerDb.Connect(bouncer.Connect(database.ConnectionString) + ";Pooler=session");

        for (var call = 0; call < 20; call++)
            await db.People.ExistsByUsernameAsync("x");
        Assert.True(await db.HelperFindsAsync("EXISTS (SELECT 1 FROM pg_prepared_statements)"));
    }
}
