using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class DropTests
{
    [Fact]
    public async Task The_newest_migration_is_taken_out_as_if_it_had_never_been_there()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await GeneratedAsync();
        var before = project.Files("migrations").ToDictionary(file => file, project.Read, StringComparer.Ordinal);
        project.Write("schema.ts", Schemas.UsersAndPosts);
        await project.RunAsync("generate");

        var result = await project.RunAsync("drop", "--url", database.ConnectionString);
        Assert.Equal((0, "dropped migrations/0001_add_posts.sql\ndropped migrations/meta/0001_snapshot.json\n"), (result.ExitCode, result.Out));
        Assert.Equal(before, project.Files("migrations").ToDictionary(file => file, project.Read, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_migration_that_the_database_has_is_not_dropped()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await GeneratedAsync();
        await project.RunAsync("migrate", "--url", database.ConnectionString);

        var result = await project.RunAsync("drop", "--url", database.ConnectionString);
        Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
        Assert.Contains("'0000_init.sql' was applied to the database", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, project.Files("migrations").Count);
    }

    [Fact]
    public async Task Without_a_database_somebody_has_to_say_that_it_was_applied_nowhere()
    {
        using var project = await GeneratedAsync();
        var unknown = await project.RunAsync("drop");
        Assert.Equal((2, string.Empty), (unknown.ExitCode, unknown.Out));
        Assert.Contains("--force", unknown.Error, StringComparison.Ordinal);
        project.Prompter = new Person("stop");
        Assert.Equal(2, (await project.RunAsync("drop")).ExitCode);
        Assert.Equal(3, project.Files("migrations").Count);

        project.Prompter = null;
        Assert.Equal(0, (await project.RunAsync("drop", "--force")).ExitCode);
        Assert.Equal(["migrations/meta/_journal.json"], project.Files("migrations"));
        var none = await project.RunAsync("drop", "--force");
        Assert.Equal((1, "error: There is no migration to drop.\n"), (none.ExitCode, none.Error));
    }

    [Fact]
    public async Task Files_that_were_generated_together_go_together()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await GeneratedAsync();
        project.Write("schema.ts", Schemas.UsersAndPosts.Replace("import { pgTable,", "import { index, pgTable,", StringComparison.Ordinal).Replace("""
              name: text("name").notNull(),
            });
            """.ReplaceLineEndings("\n"), """
              name: text("name").notNull(),
            }, (t) => [index("one").on(t.name), index("two").on(t.id)]);
            """.ReplaceLineEndings("\n"), StringComparison.Ordinal));
        Assert.Equal("migrations/0001_more.sql\nmigrations/0002_more_2.sql\n", (await project.RunAsync("generate", "--name", "more")).Out);

        Assert.Equal(0, (await project.RunAsync("drop", "--url", database.ConnectionString)).ExitCode);
        Assert.Equal(["migrations/0000_init.sql", "migrations/meta/0000_snapshot.json", "migrations/meta/_journal.json"], project.Files("migrations"));
    }

    private static async Task<CliProject> GeneratedAsync()
    {
        var project = Schemas.Project();
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        return project;
    }
}
