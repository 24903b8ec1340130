using Npgsql;
using Wit.Sdk.Migrations;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class TestDatabasesTests : IDisposable
{
    private static readonly LocalPostgresOptions s_options = TestOptions.PrivateServer with { Log = _ => { } };
    private static int s_seeds;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wit-template-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Fifty_tests_at_once_each_have_a_migrated_database_and_the_template_is_seeded_once()
    {
        var migrations = Migrations("0000_notes", "CREATE TABLE notes (id int PRIMARY KEY, text text NOT NULL);");
        var before = s_seeds;

        var names = await Task.WhenAll(Enumerable.Range(1, 50).Select(async number =>
        {
            await using var database = await LocalPostgres.CreateDatabaseAsync(migrations, SeedAsync, s_options);
            await ExecuteAsync(database.ConnectionString, $"INSERT INTO notes VALUES ({number}, 'mine')");
            Assert.Equal($"seeded,{number}", await ScalarAsync(database.ConnectionString, "SELECT string_agg(CASE text WHEN 'mine' THEN id::text ELSE text END, ',' ORDER BY id) FROM notes"));
            return database.Name;
        }));

        Assert.Equal(50, names.Distinct().Count());
        Assert.Equal(before + 1, s_seeds);
    }

    [Fact]
    public async Task A_database_is_gone_after_dispose_and_its_migrations_count_as_applied()
    {
        var migrations = Migrations("0000_things", "CREATE TABLE things (id int);");
        await using var other = await LocalPostgres.CreateDatabaseAsync(migrations, options: s_options);
        var database = await LocalPostgres.CreateDatabaseAsync(migrations, options: s_options);
        await using (var source = NpgsqlDataSource.Create(database.ConnectionString))
        {
            Assert.Empty(await new Migrator(source, migrations).ApplyAsync());
            await using var open = await source.OpenConnectionAsync();

            await database.DisposeAsync();
            await database.DisposeAsync();
        }

        Assert.Equal("0", await ScalarAsync(other.ConnectionString, $"SELECT count(*)::text FROM pg_database WHERE datname = '{database.Name}'"));
    }

    [Fact]
    public async Task Other_migrations_or_another_seed_are_another_template()
    {
        await using var first = await LocalPostgres.CreateDatabaseAsync(Migrations("0000_one", "CREATE TABLE one (id int);"), options: s_options);
        await using var second = await LocalPostgres.CreateDatabaseAsync(Migrations("0000_two", "CREATE TABLE two (id int);"), options: s_options);

        Assert.Equal("one", await ScalarAsync(first.ConnectionString, "SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'"));
        Assert.Equal("two", await ScalarAsync(second.ConnectionString, "SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task A_migration_that_fails_is_the_error_of_every_test_that_wants_it()
    {
        var migrations = Migrations("0000_broken", "CREATE TABLE broken (id nonsense);");

        var first = await Assert.ThrowsAsync<MigrationException>(() => LocalPostgres.CreateDatabaseAsync(migrations, options: s_options));
        var second = await Assert.ThrowsAsync<MigrationException>(() => LocalPostgres.CreateDatabaseAsync(migrations, options: s_options));

        Assert.Contains("0000_broken.sql", first.Message, StringComparison.Ordinal);
        Assert.Equal(first.Message, second.Message);
    }

    private static async Task SeedAsync(string connectionString, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref s_seeds);
        await ExecuteAsync(connectionString, "INSERT INTO notes VALUES (0, 'seeded')");
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> ScalarAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private MigrationSource Migrations(string tag, string sql)
    {
        var folder = _folder.CreateSubdirectory(tag);
        folder.CreateSubdirectory("meta");
        File.WriteAllText(Path.Combine(folder.FullName, tag + ".sql"), sql);
        File.WriteAllText(
            Path.Combine(folder.FullName, "meta", "_journal.json"),
            $$"""{"version":"7","dialect":"postgresql","entries":[{"idx":0,"version":"7","when":1,"tag":"{{tag}}","breakpoints":true}]}""");
        return MigrationSource.FromFolder(folder.FullName);
    }
}
