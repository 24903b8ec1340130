using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Tests;

/// <summary><c>.default(new Date())</c>: the time of the first reading stays, until the schema says another default.</summary>
public sealed class ReadingTimeTests
{
    private const string Text = """
        import { pgTable, timestamp, date, text } from "drizzle-orm/pg-core";
        export const posts = pgTable("posts", {
          at: timestamp("at").default(new Date()),
          zoned: timestamp("zoned", { withTimezone: true }).default(new Date()),
          day: date("day", { mode: "date" }).default(new Date()),
        });
        """;

    [Fact]
    public async Task The_first_migration_has_the_time_of_reading_as_drizzle_kit_writes_it()
    {
        using var project = new ProjectFolder(("schema.ts", Text));
        Assert.IsType<GenerateResult.Written>(await GenerateAsync(project, 2026));
        var sql = project.Read("out/0000_init.sql");
        Assert.Contains("\"at\" timestamp DEFAULT '2026-02-03 04:05:06.000'", sql, StringComparison.Ordinal);
        Assert.Contains("\"zoned\" timestamp with time zone DEFAULT '2026-02-03T04:05:06.000Z'", sql, StringComparison.Ordinal);
        Assert.Contains("\"day\" date DEFAULT '2026-02-03'", sql, StringComparison.Ordinal);
        Assert.Contains("'2026-02-03 04:05:06.000'", project.Read("out/meta/0000_snapshot.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_reading_makes_no_migration_and_keeps_the_time_of_the_snapshot()
    {
        using var project = new ProjectFolder(("schema.ts", Text));
        await GenerateAsync(project, 2026);
        Assert.IsType<GenerateResult.NoChanges>(await GenerateAsync(project, 2030));
        project.Write("schema.ts", Text.Replace("day:", "body: text(\"body\"), day:", StringComparison.Ordinal));
        Assert.IsType<GenerateResult.Written>(await GenerateAsync(project, 2031));
        Assert.EndsWith("ALTER TABLE \"posts\" ADD COLUMN \"body\" text;\n", project.Read("out/0001_add_posts_body.sql"), StringComparison.Ordinal);
        Assert.Contains("'2026-02-03 04:05:06.000'", project.Read("out/meta/0001_snapshot.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("2031", project.Read("out/meta/0001_snapshot.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_column_keeps_its_time_and_another_default_is_a_change()
    {
        using var project = new ProjectFolder(("schema.ts", Text));
        await GenerateAsync(project, 2026);
        project.Write("schema.ts", Text.Replace("at: timestamp(\"at\")", "at: timestamp(\"created_at\")", StringComparison.Ordinal));
        await GenerateAsync(project, 2030, "column:public.posts.at=public.posts.created_at");
        Assert.DoesNotContain("DEFAULT", project.Read("out/0001_rename_posts_at_to_created_at.sql"), StringComparison.Ordinal);
        project.Write("schema.ts", Text.Replace("at: timestamp(\"at\").default(new Date())", "at: timestamp(\"created_at\").defaultNow()", StringComparison.Ordinal));
        var written = Assert.IsType<GenerateResult.Written>(await GenerateAsync(project, 2031));
        Assert.Contains("SET DEFAULT now()", project.Read(Assert.Single(written.Files)), StringComparison.Ordinal);
    }

    private static async Task<GenerateResult> GenerateAsync(ProjectFolder project, int year, params string[] renames)
    {
        var workspace = project.Workspace with { Clock = new FixedClock(new DateTimeOffset(year, 2, 3, 4, 5, 6, TimeSpan.Zero)) };
        var schema = await CompiledSchema.LoadAsync(workspace, ["schema.ts"], default);
        Assert.All(schema.Diagnostics, diagnostic => Assert.Equal(("WIT2022", DiagnosticSeverity.Warning), (diagnostic.Code, diagnostic.Severity)));
        return await GenerateMigration.RunAsync(
            await MigrationFolder.ReadAsync(workspace, "out"), schema.Model, new GenerateRequest { Answers = Answers.Parse(renames, []) }, workspace.Clock);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
