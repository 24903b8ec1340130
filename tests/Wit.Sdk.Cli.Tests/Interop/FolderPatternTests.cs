using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Catalog;

namespace Wit.Sdk.Cli.Tests.Interop;

/// <summary>The patterns of migrations folders in public (commits, gaps, files by hand): each is applied once, or refused by name.</summary>
public sealed class FolderPatternTests
{
    public static TheoryData<string> Names => [.. FolderCase.Names];

    [Fact]
    public void A_hundred_patterns_are_tried() => Assert.InRange(FolderCase.Names.Count(), 100, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_folder_is_applied_once_or_refused_by_name(string name)
    {
        var folder = FolderCase.Read(name);
        await using var database = await TestDatabase.CreateAsync();
        using var project = folder.Project();

        var result = await project.RunAsync("migrate", "--url", database.ConnectionString);

        Assert.DoesNotContain("wit itself failed", result.Error, StringComparison.Ordinal);
        if (folder.Refused is { } refused)
        {
            Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
            Assert.Contains(refused, result.Error, StringComparison.Ordinal);
            return;
        }

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.StartsWith("Nothing to apply", (await project.RunAsync("migrate", "--url", database.ConnectionString)).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await project.RunAsync("status", "--url", database.ConnectionString)).ExitCode);
    }

    [DrizzleFact]
    public async Task Drizzles_migrator_does_with_each_folder_what_is_recorded_and_wit_makes_the_same_database()
    {
        var folders = FolderCase.Names.Select(FolderCase.Read).ToList();
        var projects = folders.ConvertAll(folder => folder.Project());
        var databases = new List<TestDatabase>();
        try
        {
            foreach (var _ in folders) databases.Add(await TestDatabase.CreateAsync());
            var said = await DrizzleProject.DrizzleMigrateAllAsync(databases.Zip(projects, (database, project) => (database, Path.Combine(project.Folder, "migrations"))));
            Assert.Equal(folders.Count, said.Count);
            var version = await databases[0].ScalarAsync<int>("select current_setting('server_version_num')::int / 10000");
            Assert.All(folders.Zip(said), pair => Assert.True(version >= pair.First.DrizzleFailsBefore == (pair.Second == "applied"), $"{pair.First.Name}: drizzle's migrator {pair.Second}"));
            for (var i = 0; i < folders.Count; i++)
            {
                if (said[i] == "applied" && folders[i].Refused is null) await CompareAsync(folders[i].Name, projects[i], databases[i]);
            }
        }
        finally
        {
            projects.ForEach(project => project.Dispose());
            foreach (var database in databases) await ((IAsyncDisposable)database).DisposeAsync();
        }
    }

    /// <summary>What wit makes of a folder is what drizzle's migrator made of it, and each takes the other's history.</summary>
    private static async Task CompareAsync(string name, CliProject project, TestDatabase drizzles)
    {
        await using var own = await TestDatabase.CreateAsync();
        var source = MigrationSource.FromFolder(Path.Combine(project.Folder, "migrations"));
        await new Migrator(own.DataSource, source).ApplyAsync();
        Assert.Equal(await LinesAsync(drizzles), await LinesAsync(own));
        var again = await new Migrator(drizzles.DataSource, source).ApplyAsync();
        Assert.True(again.Count == 0, $"{name}: {string.Join(", ", again.Select(file => file.Tag))}");
    }

    private static async Task<IEnumerable<string>> LinesAsync(TestDatabase database) =>
        (await DatabaseCatalog.ReadAsync(database.DataSource)).Lines.Where(line => !line.Contains("drizzle", StringComparison.Ordinal));
}
