using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Tests.Pipeline;

public sealed class DiagnosticsTests
{
    private const string Meta = "/app/schema/migrations/meta/";
    private static readonly TestFile Schema = SchemaCase.Small("blog");

    [Fact]
    public void A_diagnostic_is_printed_at_its_line_and_column_with_its_cure()
    {
        var run = GeneratorRun.Start(Schema.With(Schema.GetText().ToString().Replace("  email: text(", "  email: txet(", StringComparison.Ordinal)));
        var diagnostic = Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Matches(@"^/app/schema/schema\.ts\(15,10\): error WIT2\d\d\d: .*txet.*; help: .*text.*$", diagnostic.ToString());
    }

    [Fact]
    public void A_table_with_an_error_stays_and_takes_no_other_down()
    {
        var run = GeneratorRun.Start(Schema.With(Schema.GetText().ToString().Replace("  email: text(", "  email: txet(", StringComparison.Ordinal)));

        Assert.Contains("AuthorsTable.g.cs", run.Sources.Keys);
        Assert.Contains("PostTagsTable.g.cs", run.Sources.Keys);
        CompiledCode.IsClean(run.Output);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, 0)]
    [InlineData(ReportDiagnostic.Error, 1)]
    public void The_severity_is_the_users_to_set(ReportDiagnostic severity, int errors)
    {
        var options = CompiledCode.Compilation().Options.WithSpecificDiagnosticOptions([new("WIT4001", severity)]);
        var compilation = CSharpCompilation.Create("App", options: options);
        CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], [Schema, Journal()], CompiledCode.ParseOptions, new TestOptions(new Dictionary<string, string>()))
            .RunGeneratorsAndUpdateCompilation(compilation, out _, out var diagnostics);

        Assert.Equal(errors, diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal(errors, diagnostics.Count(diagnostic => diagnostic.Id == "WIT4001"));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("loud", DiagnosticSeverity.Warning)]
    public void The_editorconfig_of_the_schema_sets_a_severity(string setting, DiagnosticSeverity? severity)
    {
        var configured = new TestFile(Schema.Path, Schema.GetText().ToString()) { EditorConfig = new Dictionary<string, string> { ["wit_diagnostic.wit4001.severity"] = setting } };

        Assert.Equal(severity, GeneratorRun.Start(configured, Journal()).Result.Diagnostics.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void Without_a_migrations_folder_nothing_is_said_about_migrations() => Assert.Empty(GeneratorRun.Start(Schema).Result.Diagnostics);

    [Fact]
    public void A_schema_that_the_newest_snapshot_holds_is_not_warned_about() =>
        Assert.Empty(GeneratorRun.Start(Schema, Journal("0000_init", "0001_more"), Snapshot("0000", SchemaModel.Empty), Snapshot("0001", Compiled())).Result.Diagnostics);

    [Fact]
    public void A_column_that_no_migration_holds_is_warned_about_at_the_column()
    {
        var model = Compiled();
        var before = model with
        {
            Tables = model.Tables.Select(table => table with { Columns = table.Columns.Where(column => column.Name != "is_active").ToEquatableArray() }).ToEquatableArray(),
        };
        var run = GeneratorRun.Start(Schema, Journal("0000_init"), Snapshot("0000", before));

        Assert.Equal(
            "/app/schema/schema.ts(18,3): warning WIT4001: the schema has changes that are in no migration; help: run `wit generate`",
            Assert.Single(run.Result.Diagnostics).ToString());
    }

    [Fact]
    public void What_the_missing_migration_would_lose_or_lack_is_a_warning_at_its_line()
    {
        var model = Compiled();
        var before = model with { Tables = model.Tables.Select(table => table with { Columns = table.Columns.Where(column => column.Name != "email").ToEquatableArray() }).ToEquatableArray() };
        var run = GeneratorRun.Start(Schema, Journal("0000_init"), Snapshot("0000", before));

        var warning = Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Id == "WIT4021");
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Contains("/app/schema/schema.ts(", warning.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  isActive: ", "WIT4020", "  is_active: ", "column 'public.authors.is_active' is dropped")]
    [InlineData("text(\"email\")", "WIT4022", "varchar(\"email\", { length: 10 })", "column 'public.authors.email' is narrowed")]
    [InlineData("integer(\"number\")", "WIT4023", "text(\"number\")", "changing the type of column 'public.posts.number'")]
    public void What_the_missing_migration_would_cost_is_a_warning_at_the_line_that_causes_it(string before, string code, string after, string expected)
    {
        var text = Schema.GetText().ToString().Replace("uuid }", "uuid, varchar }", StringComparison.Ordinal);
        var changed = code == "WIT4020" ? Without(text, before) : text.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        var run = GeneratorRun.Start(Schema.With(changed), Journal("0000_init"), Snapshot("0000", Compiled()));

        var warning = Assert.Single(run.Result.Diagnostics, diagnostic => diagnostic.Id == code);
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Contains(expected, warning.ToString(), StringComparison.Ordinal);
        // What is gone has no line any more; its table has.
        var cause = changed.Split('\n').ToList().FindIndex(line => line.Contains(code == "WIT4020" ? "pgTable(\"authors\"" : after, StringComparison.Ordinal));
        Assert.Equal(cause, warning.Location.GetLineSpan().StartLinePosition.Line);

        static string Without(string text, string start) => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_without_a_migration_holds_nothing_of_the_schema() =>
        Assert.Equal("WIT4001", Assert.Single(GeneratorRun.Start(Schema, Journal()).Result.Diagnostics).Id);

    [Fact]
    public void A_schema_with_an_error_is_not_compared_since_it_is_not_whole()
    {
        var run = GeneratorRun.Start(Schema.With(Schema.GetText().ToString().Replace("  email: text(", "  email: txet(", StringComparison.Ordinal)), Journal());

        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Id == "WIT4001");
    }

    [Fact]
    public void A_broken_snapshot_is_a_warning_that_stops_no_code()
    {
        var run = GeneratorRun.Start(Schema, Journal("0000_init"), new TestFile(Meta + "0000_snapshot.json", "{", "Migration"));

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(run.Result.Diagnostics).Severity);
        Assert.Contains("WitDb.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Files_that_are_no_schema_are_left_alone()
    {
        var run = GeneratorRun.Start(
            new TestFile("/app/schema/drizzle.config.ts", "!"), new TestFile("/app/schema/types.d.ts", "!"), new TestFile("/app/readme.txt", "!", "Other"));

        Assert.Empty(run.Sources);
        Assert.Empty(run.Result.Diagnostics);
    }

    [Fact]
    public void The_project_names_the_namespace_the_class_and_the_casing()
    {
        var properties = new Dictionary<string, string> { ["RootNamespace"] = "Other", ["WitNamespace"] = "my-shop.Data", ["WitDatabaseName"] = "ShopDb", ["WitCasing"] = "snake_case" };
        var run = GeneratorRun.Start(properties, new TestFile("/app/s.ts", """
            import { integer, pgTable } from "drizzle-orm/pg-core";
            export const orders = pgTable("orders", { orderId: integer().primaryKey() });
            """));

        CompiledCode.IsClean(run.Output);
        Assert.Contains("namespace my_shop.Data;", run.Sources["ShopDb.g.cs"], StringComparison.Ordinal);
        Assert.Contains("AddShopDb(", run.Sources["ShopDbServiceCollectionExtensions.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\"order_id\"", run.Sources["OrdersTable.g.cs"], StringComparison.Ordinal);
    }

    private static SchemaModel Compiled() =>
        Wit.Sdk.Schema.SchemaCompiler.Compile(new[] { new Wit.Sdk.Schema.Text.SourceFile("schema.ts", Schema.GetText().ToString()) }, default, Wit.Sdk.Schema.Model.SchemaOptions.Default).Model;

    private static TestFile Journal(params string[] tags)
    {
        var journal = Wit.Sdk.Schema.Snapshots.Journal.Empty;
        foreach (var tag in tags)
            journal = journal.Append(tag[5..], when: 1);
        return new TestFile(Meta + "_journal.json", journal.Write(), "Migration");
    }

    private static TestFile Snapshot(string prefix, SchemaModel model) =>
        new(Meta + prefix + "_snapshot.json", SnapshotWriter.Write(model, "11111111-1111-1111-1111-111111111111", "00000000-0000-0000-0000-000000000000"), "Migration");
}
