using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>The four ways in of docs/database.md: the lines of the tool, as they stand there. Those of <c>dotnet</c> are run by the tests of the packages.</summary>
public sealed class WalksTests
{
    [Fact]
    public async Task A_new_project()
    {
        using var project = new CliProject();
        // Root's server runs as another user, who has to be able to enter.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(project.Folder, (UnixFileMode)0b111_101_101);

        await WalkAsync("A new project", project, url: null);

        Assert.Contains("schema/migrations/0000_start.sql", project.Files());
        Assert.Equal(1, (await project.RunAsync("db", "url")).ExitCode);
    }

    [Fact]
    public async Task An_existing_database()
    {
        await using var database = await TestDatabase.CreateAsync("create table agents (id int primary key); create table calls (id int primary key, agent_id int references agents);");
        using var project = new CliProject();

        await WalkAsync("An existing database", project, database.ConnectionString);

        Assert.Equal(1L, await database.ScalarAsync<long>("select count(*) from drizzle.__drizzle_migrations"));
    }

    [Fact]
    public async Task An_existing_Drizzle_project()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = new CliProject(
            ("drizzle.config.ts", "export default { dialect: \"postgresql\", schema: \"./src/schema.ts\", out: \"./drizzle\", dbCredentials: { url: process.env.DATABASE_URL } };"),
            ("src/schema.ts", "import { integer, pgTable } from \"drizzle-orm/pg-core\";\nexport const calls = pgTable(\"calls\", { id: integer(\"id\").primaryKey() });\n"));
        await project.RunAsync("generate", "--name", "of_drizzle");

        await WalkAsync("An existing Drizzle project", project, database.ConnectionString);

        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from calls"));
    }

    [Fact]
    public async Task A_database_of_EF_Core()
    {
        await using var database = await TestDatabase.CreateAsync(await File.ReadAllTextAsync(RepositoryRoot.Combine("tests", "oracle", "efcore", "efcore.sql")));
        using var project = new CliProject();

        await WalkAsync("A database of EF Core", project, database.ConnectionString);

        Assert.DoesNotContain("__EFMigrationsHistory", project.Read("schema/schema.ts"), StringComparison.Ordinal);
    }

    /// <summary>Runs the lines; a line that fails fails the walk.</summary>
    private static async Task WalkAsync(string title, CliProject project, string? url)
    {
        var lines = await LinesAsync(title);
        Assert.InRange(lines.Count, 5, 10);
        foreach (var line in lines)
        {
            if (line.StartsWith("export DATABASE_URL=", StringComparison.Ordinal))
            {
                project.Variables["DATABASE_URL"] = url ?? (await RunAsync(project, line[(line.IndexOf("$(", StringComparison.Ordinal) + 2)..line.LastIndexOf(')')])).Trim();
            }
            else if (line.StartsWith("wit ", StringComparison.Ordinal))
            {
                await RunAsync(project, line);
            }
            else
            {
                Assert.StartsWith("dotnet ", line, StringComparison.Ordinal);
            }
        }
    }

    private static async Task<string> RunAsync(CliProject project, string line)
    {
        var arguments = line.Split(' ')[1..].Select(argument => argument == "\"$DATABASE_URL\"" ? project.Variables["DATABASE_URL"] : argument).ToArray();
        var result = await project.RunAsync(arguments);
        Assert.True(result.ExitCode == 0, $"{line}\n{result.Out}{result.Error}");
        return result.Out;
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(string title)
    {
        var page = (await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", "database.md"))).ReplaceLineEndings("\n");
        var start = page.IndexOf("```sh\n", page.IndexOf($"\n### {title}\n", StringComparison.Ordinal), StringComparison.Ordinal) + "```sh\n".Length;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n');
    }
}
