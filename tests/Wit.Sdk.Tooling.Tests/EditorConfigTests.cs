using System.Reflection;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Tests;

public sealed class EditorConfigTests
{
    private const string WithoutKey = """import { pgTable, text } from "drizzle-orm/pg-core"; export const notes = pgTable("notes", { text: text("text") });""";

    /// <summary>Every diagnostic that is not an error and has an example in docs/rules.</summary>
    public static TheoryData<string> Advice => [.. typeof(DiagnosticCatalogue).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => (DiagnosticDescriptor)property.GetValue(null)!)
        .Where(descriptor => descriptor.Severity != DiagnosticSeverity.Error && ExampleOf(descriptor.Code) is not null)
        .Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Advice))]
    public async Task The_severity_of_every_advice_is_the_users_to_set(string code)
    {
        var example = ExampleOf(code)!;

        Assert.Equal(DiagnosticSeverity.Error, await SeverityAsync(code, "error", example));
        Assert.Equal(DiagnosticSeverity.Warning, await SeverityAsync(code, "warning", example));
        Assert.Equal(DiagnosticSeverity.Hint, await SeverityAsync(code, "suggestion", example));
        Assert.Null(await SeverityAsync(code, "none", example));
    }

    [Theory]
    [InlineData("[*]\nwit_diagnostic.WIT3011.severity = warning", true)]
    [InlineData("[*.ts]\nWIT_DIAGNOSTIC.wit3011.SEVERITY = Warning # why", true)]
    [InlineData("[app/**.ts]\nwit_diagnostic.WIT3011.severity = warning", true)]
    [InlineData("[*.{js,ts}]\nwit_diagnostic.WIT3011.severity: warning", true)]
    [InlineData("[*.ts]\nwit_diagnostic.WIT3011.severity = none\n[schema.ts]\nwit_diagnostic.WIT3011.severity = warning", true)]
    [InlineData("[*.cs]\nwit_diagnostic.WIT3011.severity = warning", false)]
    [InlineData("[other/*.ts]\nwit_diagnostic.WIT3011.severity = warning", false)]
    [InlineData("# wit_diagnostic.WIT3011.severity = warning", false)]
    public async Task The_sections_that_fit_the_file_count(string config, bool isWarning)
    {
        using var project = new ProjectFolder(("app/schema.ts", WithoutKey), (".editorconfig", "root = true\n" + config));

        Assert.Equal(isWarning, (await CompileAsync(project)).Diagnostics.Any(diagnostic => diagnostic.Code == "WIT3011"));
    }

    [Fact]
    public async Task The_nearest_file_wins_and_a_root_ends_the_search()
    {
        using var project = new ProjectFolder(
            ("app/schema.ts", WithoutKey),
            (".editorconfig", "root = true\n[*]\nwit_diagnostic.WIT3011.severity = warning"),
            ("app/.editorconfig", "[*]\nwit_diagnostic.WIT3011.severity = error"));
        Assert.True((await CompileAsync(project)).HasErrors);

        project.Write("app/.editorconfig", "root = true");
        Assert.Empty((await CompileAsync(project)).Diagnostics);
    }

    [Fact]
    public async Task An_error_stays_an_error()
    {
        const string TableAndSequence = """
            import { integer, pgSequence, pgTable } from "drizzle-orm/pg-core";
            export const a = pgTable("same", { id: integer("id").primaryKey() });
            export const b = pgSequence("same");
            """;

        Assert.Equal(DiagnosticSeverity.Error, await SeverityAsync("WIT3001", "none", TableAndSequence));
    }

    [Fact]
    public async Task An_error_that_drizzle_kit_does_not_have_is_lowered_to_a_warning_and_never_hidden()
    {
        const string TwoTables = """
            import { integer, pgTable } from "drizzle-orm/pg-core";
            export const a = pgTable("same", { id: integer("id").primaryKey() });
            export const b = pgTable("same", { id: integer("id").primaryKey() });
            """;

        Assert.Equal(DiagnosticSeverity.Warning, await SeverityAsync("WIT3001", "none", TwoTables));
        Assert.Equal(DiagnosticSeverity.Warning, await SeverityAsync("WIT3001", "warning", TwoTables));
        Assert.Equal(DiagnosticSeverity.Error, await SeverityAsync("WIT3001", "error", TwoTables));
    }

    private static async Task<DiagnosticSeverity?> SeverityAsync(string code, string setting, string schema)
    {
        using var project = new ProjectFolder(("app/schema.ts", schema), (".editorconfig", $"root = true\n[*.ts]\nwit_diagnostic.{code}.severity = {setting}"));
        return (await CompileAsync(project)).Result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == code)?.Severity;
    }

    private static Task<CompiledSchema> CompileAsync(ProjectFolder project) => CompiledSchema.LoadAsync(project.Workspace, ["app/schema.ts"], NameCasing.AsWritten);

    private static string? ExampleOf(string code)
    {
        var path = RepositoryRoot.Combine("docs", "rules", code + ".md");
        var parts = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n").Split("```ts\n") : [];
        return parts.Length < 2 ? null : parts[1][..parts[1].IndexOf("```", StringComparison.Ordinal)];
    }
}
