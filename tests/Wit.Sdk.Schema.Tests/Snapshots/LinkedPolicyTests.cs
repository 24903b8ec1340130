using System.Text.Json;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Snapshots;

/// <summary>A policy on a table that the schema does not create is never lost: neither in the DDL, nor in a snapshot, nor in a comparison.</summary>
public sealed class LinkedPolicyTests
{
    private const string Head = """
        import { pgPolicy, pgSchema, pgTable, integer } from "drizzle-orm/pg-core";
        const outside = pgSchema("outside");
        const letters = outside.table("letters", { id: integer("id").primaryKey() });

        """;

    [Fact]
    public void A_policy_linked_to_a_table_of_supabase_is_created()
    {
        var model = Compile("""
            import { pgPolicy } from "drizzle-orm/pg-core";
            import { authenticatedRole, realtimeMessages } from "drizzle-orm/supabase";
            export const hear = pgPolicy("hear", { for: "select", to: authenticatedRole }).link(realtimeMessages);
            """);

        Assert.Equal(
            "CREATE POLICY \"hear\" ON \"realtime\".\"messages\" AS PERMISSIVE FOR SELECT TO \"authenticated\"", Assert.Single(Ddl.Plan(model).Statements).Sql);
    }

    [Fact]
    public void A_policy_linked_to_another_declaration_of_an_exported_table_is_created_with_that_table()
    {
        var model = Compile("""
            import { integer, pgPolicy, pgTable } from "drizzle-orm/pg-core";
            export const people = pgTable("people", { id: integer("id").primaryKey() });
            const same = pgTable("people", { id: integer("id").primaryKey() });
            export const read = pgPolicy("read", { for: "select" }).link(same);
            """);

        Assert.Equal("read", Assert.Single(model.Tables[0].Policies).Name);
        Assert.Empty(model.LinkedPolicies);
    }

    [Fact]
    public void A_linked_policy_that_is_dropped_needs_no_table_in_the_schema()
    {
        var from = Compile(Head + "export const read = pgPolicy(\"read\").link(letters);");

        var plan = MigrationPlanner.Plan(Wit.Sdk.Schema.Diff.SchemaDiffer.Diff(from, SchemaModel.Empty, []).Changes, PlanMode.Plain);

        Assert.Equal("DROP POLICY \"read\" ON \"outside\".\"letters\"", Assert.Single(plan.Statements).Sql);
    }

    [Theory]
    [InlineData("\"letters\"")]
    [InlineData("\"other\".\"letters\"")]
    [InlineData("\"outside\".\"\"")]
    [InlineData("\"outside\".\"")]
    [InlineData("")]
    public void A_snapshot_whose_policy_names_no_table_is_reported_by_its_place(string on)
    {
        var text = SnapshotWriter.Write(Compile(Head + "export const read = pgPolicy(\"read\").link(letters);"), SnapshotWriter.NoPrevious, SnapshotWriter.NoPrevious);
        var wrong = text.Replace(JsonEncodedText.Encode("\"outside\".\"letters\"", System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(),
            on.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotEqual(text, wrong);

        var diagnostic = Assert.Single(SnapshotReader.Read(new SourceFile("0000_snapshot.json", wrong)).Diagnostics);

        Assert.Contains("'policies.read.on' does not name a table of the schema 'outside'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("drizzle-orm/supabase")]
    [InlineData("drizzle-orm/neon")]
    public void Every_export_of_a_platform_is_known(string module)
    {
        var recorded = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(RepositoryRoot.Combine("tests", "oracle", "exports.json")))!;
        var text = ProvidedModules.Find(module)!.Content;

        Assert.NotEmpty(recorded[module]);
        Assert.All(recorded[module], name => Assert.Contains($"export const {name} = ", text, StringComparison.Ordinal));
    }

    private static SchemaModel Compile(string text)
    {
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", text)]), default, SchemaOptions.Default);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity != Wit.Sdk.Schema.Diagnostics.DiagnosticSeverity.Hint);
        return result.Model;
    }
}
