using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>What databases have as history is a warning of <c>wit check</c>; what loses or skips a migration stays an error.</summary>
public sealed class FolderHistoryTests
{
    private const string Third = Schemas.UsersAndPosts + "\nexport const third = pgTable(\"third\", { id: integer(\"id\").primaryKey() });";

    [Fact]
    public async Task An_old_file_without_a_snapshot_is_a_warning()
    {
        using var project = await ThreeMigrationsAsync();
        File.Delete(Path.Combine(project.Folder, "migrations/meta/0000_snapshot.json"));
        await AssertWarningsAsync(project, "warning WIT4034: the journal has '0000_init', but 'meta/0000_snapshot.json' is missing");

        File.Delete(Path.Combine(project.Folder, "migrations/meta/0001_snapshot.json"));
        await AssertWarningsAsync(project, "'meta/0000_snapshot.json' is missing", "'meta/0001_snapshot.json' is missing");
    }

    [Fact]
    public async Task A_last_file_by_hand_without_a_snapshot_is_a_warning_and_the_next_is_generated_from_the_snapshot_before()
    {
        using var project = await ThreeMigrationsAsync();
        project.Write("migrations/0003_hand.sql", "CREATE EXTENSION IF NOT EXISTS citext;");
        Journal(project, entries => [.. entries, (3, "0003_hand", entries[^1].When + 1)]);

        await AssertWarningsAsync(project, "warning WIT4034: the journal has '0003_hand', but 'meta/0003_snapshot.json' is missing");
        project.Write("schema.ts", Third.Replace("\"third\"", "\"fourth\"", StringComparison.Ordinal));
        var generated = await project.RunAsync("generate", "--rename", "table:public.third=public.fourth");
        Assert.Equal((0, "migrations/0004_rename_third_to_fourth.sql\n"), (generated.ExitCode, generated.Out));
    }

    [Fact]
    public async Task A_gap_after_an_old_merge_is_a_warning_as_long_as_it_is_old()
    {
        using var project = await ThreeMigrationsAsync();
        var snapshot = project.Read("migrations/meta/0001_snapshot.json");
        var first = JsonDocument.Parse(snapshot).RootElement.GetProperty("prevId").GetString()!;
        project.Write("migrations/meta/0001_snapshot.json", snapshot.Replace(first, "aaaaaaaa-0000-4000-8000-000000000000", StringComparison.Ordinal));
        project.Write("migrations/0001_add_posts.sql", project.Read("migrations/0001_add_posts.sql"));

        var result = await project.RunAsync("check");
        Assert.Contains("warning WIT4033: the snapshot of '0001_add_posts' does not follow that of '0000_init'", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("error WIT4033", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_with_a_gap_are_nothing_to_speak_of()
    {
        using var project = await ThreeMigrationsAsync();
        Journal(project, entries => [.. entries.Select((entry, i) => (i == 2 ? 7 : entry.Idx, i == 2 ? "0007_third" : entry.Tag, entry.When))]);
        File.Move(Path.Combine(project.Folder, "migrations/0002_add_third.sql"), Path.Combine(project.Folder, "migrations/0007_third.sql"));
        File.Move(Path.Combine(project.Folder, "migrations/meta/0002_snapshot.json"), Path.Combine(project.Folder, "migrations/meta/0007_snapshot.json"));

        var result = await project.RunAsync("check");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Times_that_do_not_rise_are_a_warning_where_a_newer_migration_follows_and_an_error_at_the_end()
    {
        using var project = await ThreeMigrationsAsync();
        var good = project.Read("migrations/meta/_journal.json");
        Journal(project, entries => [entries[0], (1, entries[1].Tag, entries[0].When - 5), entries[2]]);
        await AssertWarningsAsync(project, "warning WIT4036: '0001_add_posts' is not later than '0000_init'");

        project.Write("migrations/meta/_journal.json", good);
        Journal(project, entries => [entries[0], entries[1], (2, entries[2].Tag, entries[0].When - 5)]);
        var error = await project.RunAsync("check");
        Assert.Equal(1, error.ExitCode);
        Assert.Contains("error WIT4036: '0002_add_third' is not later than '0001_add_posts'", error.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_decides_whether_a_time_that_does_not_rise_is_history()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await ThreeMigrationsAsync();
        var good = project.Read("migrations/meta/_journal.json");
        Journal(project, entries => [entries[0], entries[1]]);
        File.Move(Path.Combine(project.Folder, "migrations/0002_add_third.sql"), Path.Combine(project.Folder, "third"));
        Assert.Equal(0, (await project.RunAsync("migrate", "--url", database.ConnectionString)).ExitCode);
        File.Move(Path.Combine(project.Folder, "third"), Path.Combine(project.Folder, "migrations/0002_add_third.sql"));
        project.Write("migrations/meta/_journal.json", good);
        Journal(project, entries => [entries[0], entries[1], (2, entries[2].Tag, entries[0].When - 5)]);

        var late = await project.RunAsync("check", "--url", database.ConnectionString);
        Assert.Equal(1, late.ExitCode);
        Assert.Contains("error WIT4043: the database does not have '0002_add_third', but one that is newer", late.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await project.RunAsync("migrate", "--url", database.ConnectionString)).ExitCode);
        var history = await project.RunAsync("check", "--url", database.ConnectionString);
        Assert.Contains("warning WIT4036: '0002_add_third' is not later than '0001_add_posts'", history.Error, StringComparison.Ordinal);
        Assert.Equal(0, history.ExitCode);
    }

    [Theory]
    [InlineData("migrations/seed.sql", "warning WIT4035: 'seed.sql' is in the folder")]
    [InlineData("migrations/meta/0009_snapshot.json", "warning WIT4035: '0009_snapshot.json' is in the folder")]
    public async Task A_file_that_is_not_a_migration_is_a_warning(string file, string message)
    {
        using var project = await ThreeMigrationsAsync();
        project.Write(file, "{}");

        await AssertWarningsAsync(project, message);
    }

    private static async Task AssertWarningsAsync(CliProject project, params string[] messages)
    {
        var result = await project.RunAsync("check");
        Assert.All(messages, message => Assert.Contains(message, result.Error, StringComparison.Ordinal));
        Assert.Equal((0, "The migrations match the schema. The warnings are about history, which databases have.\n"), (result.ExitCode, result.Out));
        var json = JsonDocument.Parse((await project.RunAsync("check", "--json")).Out).RootElement;
        Assert.Equal("good", json.GetProperty("status").GetString());
        Assert.All(json.GetProperty("diagnostics").EnumerateArray(), diagnostic => Assert.Equal("warning", diagnostic.GetProperty("severity").GetString()));
        Assert.StartsWith("No changes", (await project.RunAsync("generate")).Out, StringComparison.Ordinal);
    }

    private static void Journal(CliProject project, Func<List<(int Idx, string Tag, long When)>, List<(int Idx, string Tag, long When)>> edit)
    {
        const string Name = "migrations/meta/_journal.json";
        var entries = JsonDocument.Parse(project.Read(Name)).RootElement.GetProperty("entries").EnumerateArray()
            .Select(entry => (entry.GetProperty("idx").GetInt32(), entry.GetProperty("tag").GetString()!, entry.GetProperty("when").GetInt64())).ToList();
        var lines = edit(entries).Select(entry => string.Create(CultureInfo.InvariantCulture, $$"""{"idx":{{entry.Idx}},"version":"7","when":{{entry.When}},"tag":"{{entry.Tag}}","breakpoints":true}"""));
        project.Write(Name, $$"""{"version":"7","dialect":"postgresql","entries":[{{string.Join(',', lines)}}]}""");
    }

    private static async Task<CliProject> ThreeMigrationsAsync()
    {
        var project = Schemas.Project();
        foreach (var schema in new[] { Schemas.Users, Schemas.UsersAndPosts, Third })
        {
            project.Write("schema.ts", schema);
            Assert.Equal(0, (await project.RunAsync("generate", "--plain")).ExitCode);
        }

        return project;
    }
}
