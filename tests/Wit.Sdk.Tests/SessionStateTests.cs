using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Npgsql;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

/// <summary>Helpers run on connections that are not reset: nothing that others do to their sessions may ever be seen there, nor anywhere else. Pools of one connection show it.</summary>
public sealed class SessionStateTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    /// <summary>What changes a session, and the condition under which the change is seen.</summary>
    private static readonly Dictionary<string, (string Sql, string Seen)> s_changes = new()
    {
        ["setting"] = ("SET work_mem = '77MB'", "current_setting('work_mem') = '77MB'"),
        ["own setting"] = ("SELECT set_config('wit.tenant', 'one', false)", "current_setting('wit.tenant', true) = 'one'"),
        ["search path"] = ("SET search_path = pg_catalog", "current_schemas(false) = '{pg_catalog}'"),
        ["role"] = ("SET ROLE pg_monitor", "current_user = 'pg_monitor'"),
        ["session user"] = ("SET SESSION AUTHORIZATION pg_monitor", "session_user = 'pg_monitor'"),
        ["read-only"] = ("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY", "current_setting('default_transaction_read_only') = 'on'"),
        ["temporary table"] = ("CREATE TEMP TABLE leak (id int)", "to_regclass('pg_temp.leak') IS NOT NULL"),
        ["temporary table over a real one"] = ("CREATE TEMP TABLE people (id int)", "to_regclass('pg_temp.people') IS NOT NULL"),
        ["advisory lock"] = ("SELECT pg_advisory_lock(4711)", "EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid())"),
        ["channel"] = ("LISTEN leak", "EXISTS (SELECT 1 FROM pg_listening_channels())"),
        ["cursor"] = ("DECLARE leak CURSOR WITH HOLD FOR SELECT 1", "EXISTS (SELECT 1 FROM pg_cursors WHERE name = 'leak')"),
    };

    public static TheoryData<string> Changes => [.. s_changes.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_a_connection_of_the_app_does_to_its_session_is_seen_nowhere_else(string change)
    {
        await using var db = Connect();
        await WarmAsync(db);
        var (sql, seen) = s_changes[change];

        await using (var connection = await db.DataSource.OpenConnectionAsync())
        {
            await ExecuteAsync(connection, sql);
            Assert.True(await IsSeenAsync(connection, seen));
            Assert.False(await db.HelperFindsAsync(seen));
        }

        await SeenNowhereAsync(db, seen);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_a_linq2db_connection_does_to_its_session_is_seen_nowhere_else(string change)
    {
        await using var db = Connect();
        await WarmAsync(db);
        var (sql, seen) = s_changes[change];

        await using (var connection = db.CreateDataConnection())
            await connection.ExecuteAsync(sql);

        await SeenNowhereAsync(db, seen);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_a_transaction_does_to_its_session_is_seen_by_its_helpers_and_nowhere_else(string change)
    {
        await using var db = Connect();
        await WarmAsync(db);
        var (sql, seen) = s_changes[change];

        await db.TransactionAsync(async tx =>
        {
            await using var connection = tx.CreateDataConnection();
            await connection.ExecuteAsync(sql);

            // LISTEN begins with the commit.
            Assert.Equal(change != "channel", await tx.HelperFindsAsync(seen));
        });

        await SeenNowhereAsync(db, seen);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_a_failed_transaction_did_to_its_session_is_seen_nowhere_else(string change)
    {
        await using var db = Connect();
        await WarmAsync(db);
        var (sql, seen) = s_changes[change];

        await Assert.ThrowsAsync<StatementFailedException>(() => db.TransactionAsync(async tx =>
        {
            await using var connection = tx.CreateDataConnection();
            await connection.ExecuteAsync(sql);
            await connection.ExecuteAsync("SELECT 1 / 0");
        }));

        await SeenNowhereAsync(db, seen);
    }

    [Fact]
    public async Task What_a_function_in_a_LINQ_query_does_to_its_session_is_seen_nowhere_else()
    {
        await using var db = Connect();
        await WarmAsync(db);

        Assert.Equal("one", await db.People.Linq.Select(person => SetTenant("one")).FirstAsync());

        await SeenNowhereAsync(db, s_changes["own setting"].Seen);
    }

    [Fact]
    public async Task Helpers_leave_no_session_state_also_where_they_fail_or_are_cancelled()
    {
        await using var db = Connect();
        await WarmAsync(db);
        var name = LinqTests.NewName();
        var person = await db.People.InsertAsync(new() { Username = name });

        await db.People.UpdateAsync(person.Id, new() { Bio = "changed" });
        await Assert.ThrowsAsync<UniqueViolationException>(() => db.People.InsertAsync(new() { Username = name }));
        await Assert.ThrowsAsync<RowNotFoundException>(() => db.People.DeleteAsync(Guid.NewGuid()));
        using (var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50)))
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.HelperFindsAsync("pg_sleep(300) IS NOT NULL", cancellation.Token));
        await db.People.DeleteAsync(person.Id);

        foreach (var (_, seen) in s_changes.Values)
            Assert.False(await db.HelperFindsAsync(seen));
        Assert.False(await db.HelperFindsAsync("EXISTS (SELECT 1 FROM pg_settings WHERE source = 'session')"));
    }

    [Fact]
    public async Task Connections_of_helpers_are_not_reset_and_are_not_those_of_anyone_else()
    {
        await using var db = Connect();
        await WarmAsync(db);

        Assert.True(await db.HelperFindsAsync("set_config('wit.tenant', 'one', false) = 'one'"));

        Assert.True(await db.HelperFindsAsync("current_setting('wit.tenant', true) = 'one'"));
        await using var connection = await db.DataSource.OpenConnectionAsync();
        Assert.False(await IsSeenAsync(connection, "current_setting('wit.tenant', true) = 'one'"));
        Assert.False(await db.HelperFindsAsync($"pg_backend_pid() = {connection.ProcessID}"));
    }

    [Fact]
    public async Task With_the_reset_asked_for_helpers_share_the_pool_and_are_reset_too()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=1;No Reset On Close=false");
        int backend;
        await using (var connection = await db.DataSource.OpenConnectionAsync())
            backend = connection.ProcessID;

        Assert.True(await db.HelperFindsAsync($"pg_backend_pid() = {backend}"));
        Assert.True(await db.HelperFindsAsync("set_config('wit.tenant', 'one', false) = 'one'"));
        Assert.False(await db.HelperFindsAsync("current_setting('wit.tenant', true) = 'one'"));
    }

    [Fact]
    public async Task With_no_reset_at_all_as_behind_PgBouncer_there_is_one_pool()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=1;No Reset On Close=true");
        int backend;
        await using (var connection = await db.DataSource.OpenConnectionAsync())
            backend = connection.ProcessID;

        Assert.True(await db.HelperFindsAsync($"pg_backend_pid() = {backend}"));
    }

    [Fact]
    public async Task Types_that_are_made_later_are_known_to_helpers_after_a_reload()
    {
        var schema = "later_" + Guid.NewGuid().ToString("N");
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Search Path=" + schema, static options => options with { ConfigureDataSource = static builder => builder.MapEnum<TicketState>("later_state") });
        await using (var command = db.DataSource.CreateCommand($"CREATE SCHEMA {schema}"))
            await command.ExecuteNonQueryAsync();
        Assert.True(await db.HelperFindsAsync("true"));
        await using (var command = db.DataSource.CreateCommand("CREATE TYPE later_state AS ENUM ('open', 'in_progress', 'closed')"))
            await command.ExecuteNonQueryAsync();

        await db.ReloadTypesAsync();

        Assert.True(await db.HelperFindsAsync(TicketState.Open, "later_state"));
    }

    [Sql.Expression("set_config('wit.tenant', {0}, false)", ServerSideOnly = true)]
    private static string SetTenant(string tenant) => throw new InvalidOperationException(tenant);

    /// <summary>All connections of both pools are open, so that a leak would be seen.</summary>
    private static async Task WarmAsync(TrackerDb db)
    {
        await db.People.InsertAsync(new() { Username = LinqTests.NewName() });
        await db.People.Linq.Take(1).ToListAsync();
    }

    private static async Task SeenNowhereAsync(TrackerDb db, string seen)
    {
        Assert.False(await db.HelperFindsAsync(seen));
        await using (var connection = await db.DataSource.OpenConnectionAsync())
            Assert.False(await IsSeenAsync(connection, seen));
        await db.TransactionAsync(async tx => Assert.False(await tx.HelperFindsAsync(seen)));
        Assert.NotEmpty(await db.People.Linq.Take(1).ToListAsync());
    }

    private static async Task<bool> IsSeenAsync(NpgsqlConnection connection, string seen)
    {
        await using var command = new NpgsqlCommand("SELECT " + seen, connection);
        return await command.ExecuteScalarAsync() is true;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private TrackerDb Connect() => TrackerDb.Connect(database.ConnectionString + ";Maximum Pool Size=1");
}
