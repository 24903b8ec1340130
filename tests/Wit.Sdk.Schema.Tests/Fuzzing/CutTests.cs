using System.Globalization;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Parsing;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Fuzzing;

/// <summary>While somebody types, the file ends anywhere. <c>WIT_FUZZ_CUT_STEP</c> says how many characters lie between two cuts; 1 is every one.</summary>
public sealed class CutTests
{
    private static int Step => int.TryParse(Environment.GetEnvironmentVariable("WIT_FUZZ_CUT_STEP"), NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 13;

    [Fact]
    public void A_large_case_cut_anywhere_has_at_most_three_errors_and_the_tables_before_the_cut() => Cut(CaseFiles.Read("../Cases/ok", "seed.ts"));

    [Fact]
    public void The_schema_of_the_platform_cut_anywhere_has_at_most_three_errors_and_the_tables_before_the_cut() =>
        Cut(File.ReadAllText(RepositoryRoot.Combine("schema", "schema.ts")).ReplaceLineEndings("\n"));

    private static void Cut(string schema)
    {
        var ends = Ends(schema);
        Assert.NotEmpty(ends);
        for (var length = 0; length <= schema.Length; length += Step)
        {
            var result = Compile(schema[..length]);
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            Assert.True(errors.Count <= 3, $"cut at {length}: {string.Join("\n", errors)}");
            Assert.DoesNotContain(errors, error => error.Code == "WIT9001");
            var names = result.Model.Tables.Select(table => table.ExportName).ToHashSet(StringComparer.Ordinal);
            Assert.All(ends.Where(end => end.Position <= length), end => Assert.Contains(end.Name, names));
        }
    }

    /// <summary>Where the statement of each table ends.</summary>
    private static List<(string Name, int Position)> Ends(string schema)
    {
        var whole = Compile(schema);
        var statements = Parser.Parse(new SourceText(new SourceFile("a.ts", schema)), new DiagnosticBag()).Statements;
        return [.. whole.Model.Tables.Select(table => (table.ExportName, Ending(statements, whole.SourceMap.Find(new ObjectKey(ObjectKind.Table, table.Name))!.Span.Start)))];
    }

    private static int Ending(IEnumerable<Statement> statements, int position) => statements.Single(statement => statement.Span.Start <= position && position < statement.Span.End).Span.End;

    private static CompilationResult Compile(string text) => SchemaCompiler.Compile(new([new SourceFile("a.ts", text)]), default, SchemaOptions.Default);
}
