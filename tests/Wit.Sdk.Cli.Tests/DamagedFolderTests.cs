using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>A folder that a merge, another version of drizzle or a lost file has damaged is refused by every command that reads it, and nothing is written into it.</summary>
public sealed class DamagedFolderTests
{
    private static readonly string[][] s_commands = [["check"], ["generate"], ["generate", "--custom"], ["drop", "--force"], ["status"], ["migrate"], ["migrate", "--dry-run"]];

    [Theory]
    [InlineData("0001_add_posts", "twice (entries 2 and 3)")]
    [InlineData("0001_ADD_posts", "(entries 2 and 3)")]
    public async Task An_entry_that_is_in_the_journal_twice_is_refused_by_every_command(string tag, string message)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync(database);
        if (tag != "0001_add_posts") project.Write($"migrations/{tag}.sql", "insert into users values (1, 'x');");
        Add(project, 1, tag, 1);

        await AssertRefusedAsync(project, message, s_commands);
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('users') is null"));
    }

    [Fact]
    public async Task A_migration_of_drizzle_1_beside_a_journal_is_refused_by_every_command()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync(database);
        project.Write("migrations/20250101000000_first/migration.sql", "CREATE TABLE things (id integer);");
        project.Write("migrations/20250101000000_first/snapshot.json", "{}");
        await AssertRefusedAsync(project, "in the form of drizzle 1.0", s_commands);
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('users') is null"));
    }

    [Fact]
    public async Task Sql_without_its_journal_is_refused_by_every_command()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync(database);
        Directory.Delete(Path.Combine(project.Folder, "migrations", "meta"), recursive: true);

        await AssertRefusedAsync(project, "meta/_journal.json is missing, which says which", s_commands);
    }

    [Fact]
    public async Task An_empty_folder_is_one_to_begin_with()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Schemas.Project();
        project.Variables["DB_URL"] = database.ConnectionString;
        Directory.CreateDirectory(Path.Combine(project.Folder, "migrations"));
        await AssertRefusedAsync(project, "`wit generate` creates it", ["status"], ["migrate"]);

        Assert.Equal((0, "migrations/0000_init.sql\n"), await project.RunAsync("generate") is var result ? (result.ExitCode, result.Out) : default);
    }

    /// <summary>Two branches that each generated a migration from the same one, merged by keeping both.</summary>
    [Theory]
    [InlineData("0001_add_posts", "0002_theirs", "WIT4033")]
    [InlineData("0001_add_posts", "0001_theirs", "WIT4032")]
    public async Task Two_heads_are_refused_by_generate_as_by_check(string ours, string theirs, string code)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync(database);
        Assert.True(File.Exists(Path.Combine(project.Folder, "migrations", ours + ".sql")));
        project.Write($"migrations/{theirs}.sql", "CREATE TABLE \"theirs\" (\"id\" integer);");
        project.Write($"migrations/meta/{theirs[..4]}_snapshot.json", project.Read("migrations/meta/0001_snapshot.json").Replace("\"id\": \"", "\"id\": \"9", StringComparison.Ordinal));
        Add(project, int.Parse(theirs[..4], System.Globalization.CultureInfo.InvariantCulture), theirs, 2);
        project.Write("schema.ts", Schemas.UsersWithIndex);

        await AssertRefusedAsync(project, code, ["check"], ["generate"], ["generate", "--custom"]);
    }

    [Theory]
    [InlineData("0001_add_posts.sql", "WIT4034")]
    [InlineData("meta/0001_snapshot.json", "WIT4002")]
    public async Task A_folder_with_a_file_missing_or_broken_is_refused_by_generate_as_by_check(string file, string code)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync(database);
        if (code == "WIT4034") File.Delete(Path.Combine(project.Folder, "migrations", file));
        else project.Write("migrations/" + file, "{");

        await AssertRefusedAsync(project, code, ["check"], ["generate"], ["generate", "--custom"]);
    }

    [Fact]
    public async Task A_migration_that_lost_its_entry_is_refused_by_generate_as_by_check()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync(database);
        project.Write("migrations/0002_manual.sql", "create table lost (id integer);");

        await AssertRefusedAsync(project, "WIT4035", ["check"], ["generate"], ["generate", "--custom"]);
    }

    [Fact]
    public async Task An_edit_of_a_generated_file_does_not_keep_the_next_one_from_being_generated()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await TwoMigrationsAsync(database);
        project.Write("migrations/0001_add_posts.sql", project.Read("migrations/0001_add_posts.sql") + "select 1;");
        project.Write("schema.ts", Schemas.UsersAndPosts + "export const more = pgTable(\"more\", { id: integer(\"id\").primaryKey() });");

        Assert.Equal(1, (await project.RunAsync("check")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
    }

    private static async Task AssertRefusedAsync(CliProject project, string message, params string[][] commands)
    {
        var before = project.Files("migrations").ToDictionary(file => file, project.Read, StringComparer.Ordinal);
        foreach (var command in commands)
        {
            var result = await project.RunAsync(command);
            Assert.Equal((string.Join(' ', command), 1, string.Empty), (string.Join(' ', command), result.ExitCode, result.Out));
            Assert.Contains(message, result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("wit itself failed", result.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, project.Files("migrations").ToDictionary(file => file, project.Read, StringComparer.Ordinal));
    }

    private static void Add(CliProject project, int idx, string tag, int after)
    {
        var journal = JsonDocument.Parse(project.Read("migrations/meta/_journal.json")).RootElement;
        var entries = journal.GetProperty("entries").EnumerateArray().ToList();
        var when = entries[^1].GetProperty("when").GetInt64() + after;
        project.Write("migrations/meta/_journal.json", JsonSerializer.Serialize(new
        {
            version = "7",
            dialect = "postgresql",
            entries = entries.Select(entry => (object)entry).Append(new { idx, version = "7", when, tag, breakpoints = true }),
        }));
    }

    private static async Task<CliProject> TwoMigrationsAsync(TestDatabase database)
    {
        var project = Schemas.Project();
        project.Variables["DB_URL"] = database.ConnectionString;
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        project.Write("schema.ts", Schemas.UsersAndPosts);
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        return project;
    }
}
