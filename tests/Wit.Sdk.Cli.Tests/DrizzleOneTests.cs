using System.Text.Json.Nodes;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>Folders that drizzle-kit 1.0 wrote (<c>tests/oracle/one</c>): read, applied, continued, and recorded as 1.0 does.</summary>
public sealed class DrizzleOneTests
{
    private const string Schema = """
        import { integer, pgTable, text } from "drizzle-orm/pg-core";
        export const notes = pgTable("notes", { id: integer("id").primaryKey(), text: text("text").unique() });
        """;

    private const string First = """
        CREATE TABLE "notes" (
        	"id" integer PRIMARY KEY,
        	"text" text UNIQUE
        );
        """;

    private static readonly string s_recordings = RepositoryRoot.Combine("tests", "oracle", "one");

    public static TheoryData<string> Recordings => [.. Directory.EnumerateDirectories(s_recordings).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task A_folder_of_drizzle_1_has_what_its_schema_says_and_makes_it(string name)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Recorded(name);
        project.Variables["DATABASE_URL"] = database.ConnectionString;

        var generated = await project.RunAsync("generate", "--dry-run");
        Assert.True(generated.Out.StartsWith("No changes", StringComparison.Ordinal), generated.Out + generated.Error);
        var migrated = await project.RunAsync("migrate");
        Assert.True(migrated.ExitCode == 0, migrated.Error);
        var compared = await project.RunAsync("check", "--url", database.ConnectionString);
        Assert.True(compared.ExitCode == 0, compared.Out + compared.Error);
    }

    /// <summary>What is read is written again as drizzle-kit wrote it, which then finds nothing to do.</summary>
    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task The_snapshot_of_an_unchanged_schema_has_the_entities_that_drizzle_kit_wrote(string name)
    {
        // drizzle-kit lists the options that a view does not have as null.
        if (name == "views-options") return;
        using var project = Recorded(name);

        Assert.Equal(0, (await project.RunAsync("generate", "--custom")).ExitCode);

        var snapshots = project.Files("drizzle").Where(file => file.EndsWith("snapshot.json", StringComparison.Ordinal)).Select(file => JsonNode.Parse(project.Read(file))!).ToList();
        var entities = snapshots.Select(snapshot => snapshot["ddl"]!.AsArray().Select(entity => Sorted(entity!)).ToHashSet(StringComparer.Ordinal)).ToList();
        Assert.Equal(entities[0].Order(StringComparer.Ordinal), entities[1].Order(StringComparer.Ordinal));
        Assert.Equal(snapshots[0]["id"]!.GetValue<string>(), snapshots[1]["prevIds"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task The_next_migration_is_a_folder_after_the_newest_and_is_recorded_by_its_name()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Started();
        project.Variables["DATABASE_URL"] = database.ConnectionString;
        project.Write("schema.ts", Schema.Replace("text(\"text\").unique()", "text(\"text\").unique(), owner: integer(\"owner\").unique().references(() => notes.id)", StringComparison.Ordinal)
            .Replace("pgTable, text }", "pgTable, text, type AnyPgColumn }", StringComparison.Ordinal).Replace("() => notes", "(): AnyPgColumn => notes", StringComparison.Ordinal));

        var generated = await project.RunAsync("generate", "--name", "owner");

        Assert.True(generated.ExitCode == 0, generated.Error);
        var tag = generated.Out.Split('/')[1];
        Assert.Matches("^[0-9]{14}_owner$", tag);
        Assert.True(string.CompareOrdinal(tag, "20990101000000_first") > 0);
        var written = string.Concat(generated.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(project.Read));
        Assert.Contains("\"notes_owner_key\"", written, StringComparison.Ordinal);
        Assert.Contains("\"notes_owner_notes_id_fkey\"", written, StringComparison.Ordinal);
        Assert.Contains("\"notes_owner_notes_id_fkey\"", project.Read($"drizzle/{tag}/snapshot.json"), StringComparison.Ordinal);
        Assert.StartsWith("No changes", (await project.RunAsync("generate", "--dry-run")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await project.RunAsync("check")).ExitCode);

        Assert.Equal(0, (await project.RunAsync("migrate")).ExitCode);
        var folders = project.Files("drizzle").Select(file => file.Split('/')[1]).Distinct();
        Assert.Equal(folders, await database.ListAsync<string>("select name from drizzle.__drizzle_migrations where applied_at is not null order by id"));
        Assert.Equal(0, (await project.RunAsync("check", "--url", database.ConnectionString)).ExitCode);
        Assert.Equal("Nothing to apply: the database is up to date.\n", (await project.RunAsync("migrate")).Out);
    }

    [Fact]
    public async Task The_history_of_drizzle_0_is_given_the_names_of_the_folders()
    {
        await using var database = await TestDatabase.CreateAsync($"""
            create schema drizzle;
            create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
            {First}
            """);
        using var project = Started();
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(project.Folder, "drizzle/20990101000000_first/migration.sql"))));
        await database.ExecuteAsync($"insert into drizzle.__drizzle_migrations (hash, created_at) values ('{hash}', 4070908800123)");
        project.Variables["DATABASE_URL"] = database.ConnectionString;

        Assert.StartsWith("applied  20990101000000_first", (await project.RunAsync("status")).Out, StringComparison.Ordinal);
        project.Write("drizzle/20990101000001_more/migration.sql", "CREATE TABLE more (id int);");
        Assert.Equal((0, "applied 20990101000001_more/migration.sql\n"), await project.RunAsync("migrate") is var result ? (result.ExitCode, result.Out) : default);

        Assert.Equal(["20990101000000_first", "20990101000001_more"], await database.ListAsync<string>("select name from drizzle.__drizzle_migrations order by id"));
    }

    [Fact]
    public async Task An_edited_migration_is_refused_and_the_newest_can_be_dropped()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Started();
        project.Variables["DATABASE_URL"] = database.ConnectionString;
        await project.RunAsync("migrate");
        project.Write("schema.ts", Schema.Replace("\"id\").primaryKey()", "\"id\").primaryKey(), more: integer(\"more\")", StringComparison.Ordinal));
        await project.RunAsync("generate", "--name", "more");

        Assert.Equal(0, (await project.RunAsync("drop", "--force")).ExitCode);
        Assert.Equal(["drizzle/20990101000000_first/migration.sql", "drizzle/20990101000000_first/snapshot.json"], project.Files("drizzle"));
        project.Write("drizzle/20990101000000_first/migration.sql", First + "\n-- edited\nSELECT 1;");
        var refused = await project.RunAsync("migrate");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("\"20990101000000_first/migration.sql\" was edited after it had been applied", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_accept_script_baseline_and_push_know_the_folders()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var other = await TestDatabase.CreateAsync(First);
        using var project = Started();
        project.Variables["DATABASE_URL"] = database.ConnectionString;
        project.Write("schema.ts", Schema.Replace("\"id\").primaryKey()", "\"id\").primaryKey(), more: integer(\"more\")", StringComparison.Ordinal));
        var file = (await project.RunAsync("generate", "--name", "more")).Out.Trim();

        var recorded = await project.RunAsync("migrate", "--baseline", "--to", "20990101000000_first", "--url", other.ConnectionString);
        Assert.Equal((0, "recorded 20990101000000_first/migration.sql\n"), (recorded.ExitCode, recorded.Out));
        project.Write(file, project.Read(file) + "-- a remark\n");
        Assert.Equal(1, (await project.RunAsync("check")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("check", "--accept")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("check")).ExitCode);

        var script = await project.RunAsync("script", "--from", "20990101000000_first", "--to", file.Split('/')[1]);
        Assert.Contains("ADD COLUMN \"more\" integer", script.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CREATE TABLE \"notes\"", script.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await project.RunAsync("migrate")).ExitCode);
        Assert.Equal((0, "Nothing to push: the database is what the schema says.\n"), await project.RunAsync("push") is var pushed ? (pushed.ExitCode, pushed.Out) : default);

        Assert.Equal(2, (await project.RunAsync("undo")).ExitCode);
        var undone = await project.RunAsync("undo", "--allow-drop", "column:public.notes.more");
        Assert.Matches("^drizzle/[0-9]{14}_undo_more/migration.sql\n$", undone.Out);
        Assert.Equal(0, (await project.RunAsync("migrate")).ExitCode);
        project.Write("schema.ts", Schema);
        Assert.Equal(0, (await project.RunAsync("check", "--url", database.ConnectionString)).ExitCode);
    }

    private static string Sorted(JsonNode node) => node is JsonObject entity
        ? "{" + string.Join(",", entity.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Key + ":" + (member.Value is null ? "null" : Sorted(member.Value)))) + "}"
        : node.ToJsonString();

    private static CliProject Recorded(string name)
    {
        var project = Config();
        var folder = Path.Combine(s_recordings, name);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) project.Write(Path.GetRelativePath(folder, file), File.ReadAllText(file));
        return project;
    }

    /// <summary>A project with one migration of drizzle-kit 1.0, of a time that has not come.</summary>
    private static CliProject Started()
    {
        var project = Config();
        project.Write("schema.ts", Schema);
        project.Write("drizzle/20990101000000_first/migration.sql", First);
        project.Write("drizzle/20990101000000_first/snapshot.json", File.ReadAllText(Path.Combine(s_recordings, "..", "one-snapshot.json")));
        return project;
    }

    private static CliProject Config() =>
        new(("drizzle.config.ts", "export default { dialect: \"postgresql\", schema: \"./schema.ts\", out: \"./drizzle\", dbCredentials: { url: process.env.DATABASE_URL } };"));
}
