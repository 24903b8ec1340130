using System.Reflection;
using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Validation;

/// <summary>An error can be lowered to a warning exactly where drizzle-kit accepts the schema; the model then is drizzle-kit's (the cases <c>redeclared/*</c> of the oracle).</summary>
public sealed class LoweredErrorTests
{
    private const string Imports = "import { check, index, integer, pgEnum, pgRole, pgSequence, pgTable, pgView, primaryKey, text, unique } from \"drizzle-orm/pg-core\";\nimport { sql } from \"drizzle-orm\";\n";

    [Theory]
    [InlineData("WIT3001", "export const a = pgTable(\"t\", { id: integer(\"id\") }); export const b = pgTable(\"t\", { id: integer(\"id\") });")]
    [InlineData("WIT3001", "export const a = pgSequence(\"s\"); export const b = pgSequence(\"s\", { startWith: 2 });")]
    [InlineData("WIT3002", "export const a = pgTable(\"t\", { a: integer(\"id\"), b: integer(\"id\") });")]
    [InlineData("WIT3003", "export const a = pgEnum(\"e\", [\"a\"]); export const b = pgEnum(\"e\", [\"b\"]);")]
    [InlineData("WIT3014", "export const a = pgTable(\"t\", { a: integer(\"a\"), b: integer(\"b\") }, (t) => [primaryKey({ name: \"k\", columns: [t.a] }), primaryKey({ name: \"k\", columns: [t.b] })]);")]
    [InlineData("WIT3034", "export const a = pgRole(\"r\"); export const b = pgRole(\"r\", { createDb: true });")]
    public void What_drizzle_kit_accepts_can_be_lowered_to_a_warning(string code, string schema)
    {
        var error = Assert.Single(Errors(schema));

        Assert.Equal((code, DiagnosticSeverity.Error), (error.Code, error.Severity));
        Assert.All(["none", "silent", "suggestion", "warning"], setting => Assert.Equal(DiagnosticSeverity.Warning, error.As(setting)!.Severity));
        Assert.Equal(DiagnosticSeverity.Error, error.As("error")!.Severity);
        Assert.Equal(DiagnosticSeverity.Error, error.As((string?)null)!.Severity);
    }

    [Theory]
    [InlineData("WIT3001", "export const a = pgTable(\"t\", { id: integer(\"id\") }); export const b = pgView(\"t\", { id: integer(\"id\") }).as(sql`select 1`);")]
    [InlineData("WIT3001", "export const a = pgView(\"t\", { id: integer(\"id\") }).as(sql`select 1`); export const b = pgView(\"t\", { id: integer(\"id\") }).as(sql`select 2`);")]
    [InlineData("WIT3001", "export const a = pgTable(\"t\", { id: integer(\"id\") }); export const b = pgSequence(\"t\");")]
    [InlineData("WIT3003", "export const a = pgTable(\"t\", { id: integer(\"id\") }); export const b = pgEnum(\"t\", [\"a\"]);")]
    [InlineData("WIT3005", "export const a = pgTable(\"a\", { a: text(\"a\") }, (t) => [index(\"i\").on(t.a)]); export const b = pgTable(\"b\", { a: text(\"a\") }, (t) => [index(\"i\").on(t.a)]);")]
    [InlineData("WIT3014", "export const a = pgTable(\"t\", { a: integer(\"a\").primaryKey(), b: integer(\"b\") }, (t) => [primaryKey({ columns: [t.b] })]);")]
    public void What_drizzle_kit_or_PostgreSQL_refuses_stays_an_error(string code, string schema)
    {
        var error = Errors(schema)[0];

        Assert.Equal((code, DiagnosticSeverity.Error), (error.Code, error.As("warning")!.Severity));
    }

    [Fact]
    public void Indexes_of_a_replaced_table_are_refused_as_drizzle_kit_refuses_them() => Assert.Contains(
        Errors("export const a = pgTable(\"t\", { a: text(\"a\") }, (t) => [index(\"i\").on(t.a)]); export const b = pgTable(\"t\", { a: text(\"a\") }, (t) => [index(\"i\").on(t.a)]);"),
        error => error.As("warning")!.Severity == DiagnosticSeverity.Error);

    /// <summary>The pages say which errors can be lowered, and the code is where that is decided.</summary>
    [Fact]
    public void The_pages_say_which_errors_can_be_lowered()
    {
        var lowered = Directory.EnumerateFiles(RepositoryRoot.Combine("src", "Wit.Sdk.Schema"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"DiagnosticCatalogue\.(?<name>\w+)\.Lowerable", RegexOptions.None, TimeSpan.FromSeconds(10)))
            .Select(match => ((DiagnosticDescriptor)typeof(DiagnosticCatalogue).GetProperty(match.Groups["name"].Value, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).Code)
            .Distinct().Order(StringComparer.Ordinal);
        var said = Directory.EnumerateFiles(RepositoryRoot.Combine("docs", "rules"), "WIT*.md")
            .Where(file => File.ReadAllText(file).Contains("\n**Can be lowered**", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

        Assert.Equal(lowered, said);
    }

    private static IReadOnlyList<Diagnostic> Errors(string schema) =>
    [
        .. SchemaCompiler.Compile(new([new SourceFile("schema.ts", Imports + schema)]), default, SchemaOptions.Default).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
    ];
}
