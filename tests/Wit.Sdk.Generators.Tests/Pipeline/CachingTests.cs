using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Generators.Tests.Harness;

namespace Wit.Sdk.Generators.Tests.Pipeline;

/// <summary>Both directions: what did not change is not computed anew, and what changed is.</summary>
public sealed class CachingTests
{
    private static readonly TestFile Schema = SchemaCase.Small("blog");

    private static string Text => Schema.GetText().ToString();

    [Fact]
    public void An_edit_of_csharp_code_leaves_every_step_and_every_output_cached()
    {
        var run = GeneratorRun.Start(Schema).AfterEdit("class Program { int field; }");

        // The names that the project declares are looked at again, and are the same.
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(run, StepNames.DeclaredNames));
        Assert.All(
            Steps(run).Where(step => step.Name != StepNames.DeclaredNames), step => Assert.All(step.Outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason)));
        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.NotEmpty(Outputs(run));
    }

    [Fact]
    public void A_comment_in_the_schema_compiles_it_anew_and_leaves_the_model_and_every_output_as_they_are()
    {
        var run = GeneratorRun.Start(Schema).AfterEdit(Schema, Schema.With("// A comment that moves every line.\n\n" + Text));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, StepNames.Compile));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(run, StepNames.Model));
        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_renamed_table_emits_itself_and_the_whole_anew_and_nothing_else()
    {
        var run = GeneratorRun.Start(Schema).AfterEdit(Schema, Schema.With(Text.Replace("pgTable(\"post_tags\"", "pgTable(\"tags\"", StringComparison.Ordinal)));

        Assert.Equal(["authors: Cached", "post_tags: Modified", "posts: Cached"], Tables(run, "post_tags"));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, StepNames.Database));
        Assert.All(Reasons(run, StepNames.Enums), reason => Assert.NotEqual(IncrementalStepRunReason.Modified, reason));
        Assert.Contains("CREATE TABLE \"tags\"", run.Sources["PostTagsTable.g.cs"], StringComparison.Ordinal);

        // One output for the changed table, one for the whole, one for the DDL; two tables, an enum and the diagnostics stay.
        Assert.Equal(3, Outputs(run).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(4, Outputs(run).Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void A_label_added_to_an_enum_leaves_the_tables_that_use_it_as_they_are()
    {
        var run = GeneratorRun.Start(Schema).AfterEdit(Schema, Schema.With(Text.Replace("\"draft\", ", "\"draft\", \"waiting\", ", StringComparison.Ordinal)));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, StepNames.Enums));
        Assert.All(Reasons(run, StepNames.Tables), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_table_that_comes_first_is_emitted_with_the_whole_and_moves_no_other()
    {
        var first = Text.IndexOf("/**\n * Someone who writes.", StringComparison.Ordinal);
        var run = GeneratorRun.Start(Schema).AfterEdit(Schema, Schema.With(Text.Insert(first, "export const admins = pgTable(\"admins\", { id: integer().primaryKey() });\n")));

        Assert.Contains("AdminsTable.g.cs", run.Sources.Keys);
        Assert.Equal(["admins: New", "authors: Cached", "post_tags: Cached", "posts: Cached"], Tables(run, "post_tags"));
        Assert.Equal(2, Outputs(run).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void The_migrations_folder_is_read_when_it_changes_and_not_when_the_schema_does()
    {
        var journal = new TestFile("/app/schema/migrations/meta/_journal.json", """{"version":"7","dialect":"postgresql","entries":[]}""", "Migration");
        var run = GeneratorRun.Start(Schema, journal).AfterEdit(Schema, Schema.With(Text.Replace("text(\"tag\")", "text(\"word\")", StringComparison.Ordinal)));

        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(run, StepNames.NewestMigration));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(run, StepNames.Drift));
    }

    [Fact]
    public void An_error_changes_the_diagnostics_and_comes_and_goes_without_a_trace_in_other_tables()
    {
        var broken = Schema.With(Text.Replace("text(\"tag\")", "txet(\"tag\")", StringComparison.Ordinal));
        var run = GeneratorRun.Start(Schema).AfterEdit(Schema, broken);

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, StepNames.Diagnostics));
        Assert.Contains("AuthorsTable.g.cs", run.Sources.Keys);
        Assert.Contains("PostTagsTable.g.cs", run.Sources.Keys);
        Assert.Equal(GeneratorRun.Start(Schema).Sources, run.AfterEdit(broken, Schema).Sources);
    }

    private static IEnumerable<IncrementalGeneratorRunStep> Steps(GeneratorRun run) =>
        typeof(StepNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(run.Result.TrackedSteps.ContainsKey).SelectMany(name => run.Result.TrackedSteps[name]);

    private static IReadOnlyList<IncrementalStepRunReason> Outputs(GeneratorRun run) =>
        [.. run.Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason)];

    private static IEnumerable<string> Tables(GeneratorRun run, string renamed) => run.Result.TrackedSteps[StepNames.Tables]
        .SelectMany(step => step.Outputs)
        .Select(output => ((TableInput)output.Value, output.Reason))
        .Select(table => (Name: table.Item1.Table.Name.Name == "tags" ? renamed : table.Item1.Table.Name.Name, table.Reason))
        .OrderBy(table => table.Name, StringComparer.Ordinal)
        .Select(table => $"{table.Name}: {table.Reason}");
}
