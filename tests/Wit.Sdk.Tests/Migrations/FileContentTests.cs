using System.Text;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Seeding;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Migrations;

/// <summary>What files hold beside plain statements works, or is refused at its line before anything runs.</summary>
public sealed class FileContentTests
{
    private const string Copy = "INSERT INTO t VALUES (1, 'a');\nCOPY public.t (id, name) FROM stdin;\n2\tb; c\n3\t\\N\n\\.\n\nINSERT INTO t VALUES (4, 'd');\n";

    [Fact]
    public async Task Copy_from_stdin_loads_the_lines_below_it()
    {
        await using var database = await TestDatabase.CreateAsync("create table t (id integer, name text)");
        using var folder = new MigrationFolder().Add("0000_copy", Copy).Add("0001_csv", "COPY t FROM STDIN WITH (FORMAT csv, HEADER);\r\nid,name\r\n5,\"e;\"\r\n\\.\r\n");

        await folder.Migrator(database.DataSource).ApplyAsync();

        Assert.Equal("1 a,2 b; c,3,4 d,5 e;", await database.ScalarAsync<string>("select string_agg(concat_ws(' ', id, name), ',' order by id) from t"));
    }

    [Fact]
    public async Task Copy_from_stdin_loads_a_seed_and_a_wrong_line_undoes_all_of_it()
    {
        await using var database = await TestDatabase.CreateAsync("create table t (id integer, name text)");
        var broken = new SeedScript("seed.sql", Copy.Replace("\\N", "x\ty", StringComparison.Ordinal));
        var exception = await Assert.ThrowsAsync<MigrationException>(() => broken.ApplyAsync(database.DataSource));
        Assert.Equal(("seed.sql", 2, "22P04"), (exception.File, exception.Line, exception.SqlState));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from t"));

        var result = await new SeedScript("seed.sql", Copy).ApplyAsync(database.DataSource);

        Assert.Equal([(1, StatementType.Insert, 1L), (2, StatementType.Copy, 2L), (7, StatementType.Insert, 1L)], result.Statements.Select(one => (one.Line, one.Kind, one.Rows)));
        Assert.Equal(4, result.RowsWritten);
        Assert.Equal(4L, await database.ScalarAsync<long>("select count(*) from t"));
    }

    [Theory]
    [InlineData("COPY t FROM STDIN;", "(2): COPY FROM STDIN needs its data")]
    [InlineData("COPY t FROM STDIN;\n1\ta\n", "(2): COPY FROM STDIN needs its data")]
    [InlineData("COPY t FROM STDIN (FORMAT binary);\n\\.\n", "(2): binary data can't stand in a file of SQL")]
    [InlineData("COPY t TO STDOUT;", "(2): COPY TO STDOUT has no one to write to")]
    [InlineData("\\connect other\nSELECT 1;", "(2): a backslash begins a command of psql")]
    [InlineData("\\i more.sql", "(2): a backslash begins a command of psql")]
    [InlineData("SELECT 'a\0b';", "(2): the file has a NUL byte")]
    public async Task What_can_not_run_is_refused_at_its_line_in_a_migration_and_in_a_seed(string sql, string message)
    {
        await using var database = await TestDatabase.CreateAsync("create table t (id integer, name text)");
        using var folder = new MigrationFolder().Add("0000_first", "CREATE TABLE a (id integer);").Add("0001_bad", "CREATE TABLE b (id integer);\n" + sql);

        var migration = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());
        var seed = await Assert.ThrowsAsync<MigrationException>(() => new SeedScript("seed.sql", "CREATE TABLE b (id integer);\n" + sql).ApplyAsync(database.DataSource));

        Assert.StartsWith("0001_bad.sql" + message, migration.Message, StringComparison.Ordinal);
        Assert.StartsWith("seed.sql" + message, seed.Message, StringComparison.Ordinal);
        Assert.Equal((2, 2), (migration.Line, seed.Line));
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('a') is null and to_regclass('b') is null"));
    }

    public static TheoryData<string, byte[], string> Encodings => new()
    {
        { "UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("SELECT 1;")).ToArray(), "(1): the file is encoded in UTF-16; save it as UTF-8" },
        { "UTF-16, big end first", Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes("SELECT 1;")).ToArray(), "(1): the file is encoded in UTF-16; save it as UTF-8" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("SELECT 1;"), "(1): the file has a NUL byte" },
        { "Latin-1", Encoding.Latin1.GetBytes("SELECT 1;\nSELECT 'café';"), "(2): the byte 0xE9 is not UTF-8; save the file as UTF-8" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_file_that_is_not_utf8_is_refused_by_its_name_and_one_that_was_applied_is_left_alone(string encoding, byte[] content, string message)
    {
        Assert.NotEmpty(encoding);
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "SELECT 1;");
        folder.Write("0000_first", content);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());
        var seed = await Assert.ThrowsAsync<MigrationException>(() => SeedScript.FromBytes("seed.sql", content).ApplyAsync(database.DataSource));
        Assert.StartsWith("0000_first.sql" + message, exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("seed.sql" + message, seed.Message, StringComparison.Ordinal);

        var file = new MigrationFile("0000_first", 1_760_000_000_000, content);
        await database.ExecuteAsync("create schema if not exists drizzle; create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)");
        await database.ExecuteAsync($"insert into drizzle.__drizzle_migrations (hash, created_at) values ('{file.Hash}', {file.CreatedAt})");
        folder.Add("0001_second", "CREATE TABLE a (id integer);");
        Assert.Equal("0001_second", Assert.Single(await folder.Migrator(database.DataSource).ApplyAsync()).Tag);
    }

    [Theory]
    [InlineData("SET ROLE {0};")]
    [InlineData("SET SESSION AUTHORIZATION {0};")]
    [InlineData("COMMIT;\nSET ROLE {0};\nSELECT 1;")]
    [InlineData("SET session_replication_role = replica;\nSET search_path = '';")]
    public async Task What_a_file_sets_at_its_end_does_not_reach_its_record_or_the_next_file(string sql)
    {
        var role = "wit_role_" + Guid.NewGuid().ToString("N")[..12];
        await using var database = await TestDatabase.CreateAsync($"create role {role}; create table seen (who text, path text, replication text)");
        try
        {
            using var folder = new MigrationFolder()
                .Add("0000_role", "CREATE TABLE a (id integer);\n" + sql.Replace("{0}", role, StringComparison.Ordinal))
                .Add("0001_next", "INSERT INTO seen SELECT current_user, current_setting('search_path'), current_setting('session_replication_role');");

            Assert.Equal(2, (await folder.Migrator(database.DataSource).ApplyAsync()).Count);

            Assert.True(await database.ScalarAsync<bool>("select who = current_user and path = '\"$user\", public' and replication = 'origin' from seen"));
        }
        finally
        {
            await database.ExecuteAsync($"drop role {role}");
        }
    }

    [Fact]
    public async Task What_a_seed_sets_does_not_reach_the_next_user_of_its_connection()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var one = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { MaxPoolSize = 1, NoResetOnClose = true });

        await new SeedScript("seed.sql", "CREATE FUNCTION two() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END; SET search_path = ''; SELECT public.two();").ApplyAsync(one);

        await using var command = one.CreateCommand("show search_path");
        Assert.Equal("\"$user\", public", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_record_that_can_not_be_written_is_an_error_of_its_file()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new MigrationFolder().Add("0000_first", "SELECT 1;");
        await folder.Migrator(database.DataSource).ApplyAsync();
        await database.ExecuteAsync("alter table drizzle.__drizzle_migrations add check (id < 2)");
        folder.Add("0001_second", "CREATE TABLE a (id integer);");

        var exception = await Assert.ThrowsAsync<MigrationException>(() => folder.Migrator(database.DataSource).ApplyAsync());

        Assert.Equal(("0001_second.sql", "23514"), (exception.File, exception.SqlState));
        Assert.Contains("nothing of this file was applied", exception.Message, StringComparison.Ordinal);
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('a') is null"));
    }
}
