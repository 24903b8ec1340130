using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Npgsql;
using Wit.Sdk.Seeding;
using Wit.Sdk.Testing;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

/// <summary>A server, a database, a role and a connection string set what text and times mean; what the product says and reads means the same everywhere.</summary>
public sealed class SessionSettingsTests
{
    private const string Injection = @"\' OR 1=1 --";

    /// <summary>One instant near midnight: it is on another day, and in another hour, almost everywhere.</summary>
    private static readonly DateTimeOffset s_at = new(2026, 3, 1, 23, 30, 0, TimeSpan.Zero);

    public static TheoryData<string, string> Zones => new()
    {
        { "ALTER DATABASE %I SET timezone TO 'America/New_York'", "" },
        { "ALTER DATABASE %I SET timezone TO 'Asia/Kolkata'", "" },
        { "ALTER ROLE CURRENT_USER IN DATABASE %I SET timezone TO 'Asia/Tokyo'", "" },
        { "COMMENT ON DATABASE %I IS ''", ";Options=-c timezone=Asia/Tokyo" },
        { "ALTER DATABASE %I SET timezone TO 'Asia/Tokyo'", ";Timezone=Etc/UTC" },
        { "ALTER DATABASE %I SET timezone TO 'Asia/Tokyo'", ";No Reset On Close=true" },
    };

    [Theory]
    [MemberData(nameof(Zones))]
    public async Task Linq_means_UTC_whatever_the_time_zone_of_the_server_database_or_role(string setting, string connectionString)
    {
        await using var database = await CreateAsync(setting);
        await using var db = TrackerDb.Connect(database.ConnectionString + connectionString);
        var ticket = await InsertAsync(db, s_at);
        await InsertAsync(db, DateTimeOffset.UtcNow.AddHours(1));
        var (utc, unspecified) = (s_at.UtcDateTime, DateTime.SpecifyKind(s_at.UtcDateTime, DateTimeKind.Unspecified));

        var row = await db.Tickets.Linq.Where(t => t.Id == ticket.Id).Select(t => new { t.ClosedAt!.Value.Hour, t.ClosedAt.Value.Day, t.ClosedAt.Value.DateTime, t.ClosedAt.Value.Date }).SingleAsync();
        var days = await db.Tickets.Linq.Where(t => t.Id == ticket.Id).GroupBy(t => t.ClosedAt!.Value.Date).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();

        Assert.Equal((23, 1, unspecified, unspecified.Date), (row.Hour, row.Day, row.DateTime, row.Date));
        Assert.Equal((unspecified.Date, 1), (Assert.Single(days).Key, days[0].Count));
        Assert.Equal(1, await db.Tickets.Linq.CountAsync(t => t.ClosedAt > DateTime.UtcNow));
        Assert.Equal(1, await db.Tickets.Linq.CountAsync(t => t.ClosedAt < DateTimeOffset.UtcNow));
        Assert.Equal(1, await db.Tickets.Linq.CountAsync(t => t.ClosedAt == (DateTimeOffset)utc));
        Assert.Equal(1, await db.Tickets.Linq.CountAsync(t => t.ClosedAt == (DateTimeOffset)unspecified));
        Assert.Equal(1, await db.Tickets.Linq.CountAsync(t => t.ClosedAt == s_at.ToOffset(TimeSpan.FromHours(9))));
        Assert.Equal(1, await db.Tickets.Linq.CountAsync(t => t.ClosedAt!.Value.Date == new DateTime(2026, 3, 1)));
        Assert.Equal(s_at, (await db.Tickets.FindByIdAsync(ticket.Id))!.ClosedAt);
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public async Task Every_connection_of_a_database_object_is_in_UTC_also_after_a_reset(string setting, string connectionString)
    {
        const string isUtc = "current_setting('timezone') IN ('UTC', 'Etc/UTC')";
        await using var database = await CreateAsync(setting);
        await using var db = TrackerDb.Connect(database.ConnectionString + connectionString + ";Maximum Pool Size=1");

        for (var round = 0; round < 3; round++)
        {
            Assert.True(await db.HelperFindsAsync(isUtc));
            await db.TransactionAsync(async tx => Assert.True(await tx.HelperFindsAsync(isUtc)));
            await using (var connection = db.CreateDataConnection())
                Assert.True(await connection.ExecuteAsync<bool>("SELECT " + isUtc));
            await using (var command = db.DataSource.CreateCommand("SELECT " + isUtc))
                Assert.True(await command.ExecuteScalarAsync() is true);
        }
    }

    [Fact]
    public void A_connection_string_that_asks_for_another_time_zone_is_refused_with_the_cure()
    {
        var exception = Assert.Throws<ArgumentException>(() => TrackerDb.Connect("Host=localhost;Timezone=Europe/Berlin"));

        Assert.Contains("\"Timezone=Europe/Berlin\"", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Remove \"Timezone\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_zone_of_ConfigureDataSource_is_refused_when_a_connection_opens()
    {
        await using var database = await CreateAsync("COMMENT ON DATABASE %I IS ''");
        await using var db = TrackerDb.Connect(database.ConnectionString, static options => options with { ConfigureDataSource = static builder => builder.ConnectionStringBuilder.Timezone = "Asia/Tokyo" });

        var exception = await Assert.ThrowsAsync<SessionSettingException>(() => db.People.Linq.ToListAsync());

        Assert.Equal(("TimeZone", "Asia/Tokyo"), (exception.Setting, exception.Value));
    }

    [Theory]
    [InlineData("ALTER DATABASE %I SET standard_conforming_strings TO off", "")]
    [InlineData("ALTER ROLE CURRENT_USER IN DATABASE %I SET standard_conforming_strings TO off", "")]
    [InlineData("COMMENT ON DATABASE %I IS ''", ";Options=-c standard_conforming_strings=off")]
    [InlineData("ALTER DATABASE %I SET standard_conforming_strings TO off", ";No Reset On Close=true")]
    public async Task A_session_without_standard_conforming_strings_is_refused_with_the_cure(string setting, string connectionString)
    {
        await using var database = await CreateAsync(setting);
        await using var db = TrackerDb.Connect(database.ConnectionString + connectionString);

        var exceptions = new[]
        {
            await Assert.ThrowsAsync<SessionSettingException>(() => db.People.FindByUsernameAsync(Injection)),
            await Assert.ThrowsAsync<SessionSettingException>(() => db.People.Linq.Where(p => p.Username == @"\' OR 1=1 --").ToListAsync()),
            await Assert.ThrowsAsync<SessionSettingException>(() => db.TransactionAsync(tx => tx.People.FindByUsernameAsync(Injection))),
        };

        Assert.All(exceptions, static exception => Assert.Equal(("standard_conforming_strings", "off"), (exception.Setting, exception.Value)));
        Assert.Contains("ALTER DATABASE", exceptions[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on")]
    [InlineData("off")]
    public async Task Linq_strings_are_data_also_where_a_session_turns_the_setting_off(string setting)
    {
        await using var database = await CreateAsync("COMMENT ON DATABASE %I IS ''");
        await using var db = TrackerDb.Connect(database.ConnectionString);
        await db.People.InsertAsync(new() { Username = "victim" });
        await db.People.InsertAsync(new() { Username = Injection });

        await db.TransactionAsync(async tx =>
        {
            await using (var connection = tx.CreateDataConnection())
                await connection.ExecuteAsync("SET LOCAL standard_conforming_strings = " + setting);

            var found = await tx.People.Linq.Where(p => p.Username == @"\' OR 1=1 --").ToListAsync();
            var listed = await tx.People.Linq.Where(p => new[] { Injection, "it's" }.Contains(p.Username)).ToListAsync();
            var searched = await tx.People.Linq.Where(p => p.Username.StartsWith(@"\'")).ToListAsync();
            var given = await tx.People.Linq.Select(p => new { p.Id, Text = @"a\'b" }).FirstAsync();

            Assert.Equal(Injection, Assert.Single(found).Username);
            Assert.Equal(Injection, Assert.Single(listed).Username);
            Assert.Equal(Injection, Assert.Single(searched).Username);
            Assert.Equal(@"a\'b", given.Text);
        });
    }

    [Fact]
    public async Task A_session_in_another_encoding_is_refused()
    {
        await using var database = await CreateAsync("COMMENT ON DATABASE %I IS ''");
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Client Encoding=LATIN1");

        var exception = await Assert.ThrowsAsync<SessionSettingException>(() => db.People.FindByUsernameAsync("x"));

        Assert.Equal(("client_encoding", "LATIN1"), (exception.Setting, exception.Value));
    }

    [Fact]
    public async Task Migrations_and_seeds_mean_the_same_in_every_session()
    {
        await using var database = await TestDatabase.CreateAsync(Alter("ALTER DATABASE %I SET timezone TO 'Asia/Tokyo'") + Alter("ALTER DATABASE %I SET standard_conforming_strings TO off"));
        await using var dataSource = NpgsqlDataSource.Create(database.ConnectionString);

        await new SeedScript("seed.sql", @"CREATE TABLE t (at timestamptz, text text); INSERT INTO t VALUES ('2026-03-01 23:30', 'a\b');").ApplyAsync(dataSource);
        using (var folder = new Migrations.MigrationFolder())
        {
            folder.Add("0000_first", "SELECT 1;").Add("0001_second", @"CREATE TABLE m AS SELECT '2026-03-01 23:30'::timestamptz AS at, 'a\b' AS text;");
            await folder.Migrator(dataSource).ApplyAsync();
        }

        foreach (var table in new[] { "t", "m" })
        {
            Assert.Equal(s_at.UtcDateTime, await database.ScalarAsync<DateTime>($"SELECT at FROM {table}"));
            Assert.Equal(@"a\b", await database.ScalarAsync<string>($"SELECT text FROM {table}"));
        }
    }

    private static string Alter(string setting) => $"DO $do$ BEGIN EXECUTE format($f${setting}$f$, current_database()); END $do$;";

    private static Task<TestDatabase> CreateAsync(string setting) => TestDatabase.CreateAsync(TrackerDb.Schema.Ddl + Alter(setting));

    private static async Task<Ticket> InsertAsync(TrackerDb db, DateTimeOffset closedAt)
    {
        var owner = await LinqTests.InsertPersonAsync(db);
        return await db.Tickets.InsertAsync(new() { OwnerId = owner.Id, Number = 1, Title = "t", ClosedAt = closedAt });
    }
}
