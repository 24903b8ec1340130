using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Cases;

/// <summary>
/// Schemas as files. One file is one case; a folder is a case of several files, whose entry is <c>schema.ts</c>. What is not a hint is shown; a file that
/// begins with <c>// hints</c> shows those too, and one that begins with <c>// casing: snake_case</c> is read with that option.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Good => Names("ok");

    public static TheoryData<string> Bad => Names("err");

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_schema_gives_its_model(string name)
    {
        var (files, result) = Compile("ok", name);

        Assert.False(result.HasErrors, Frames(files, result, DiagnosticSeverity.Error));
        Snapshot.Match(Frames(files, result, LowestShown(files)) + ModelPrinter.Print(result.Model), "ok/" + Plain(name));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_schema_is_reported_at_its_place_and_the_rest_is_still_there(string name)
    {
        var (files, result) = Compile("err", name);

        Assert.NotEmpty(result.Diagnostics);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == "WIT9001");
        var tables = string.Join(", ", result.Model.Tables.Select(table => table.Name.ToString()));
        Snapshot.Match(Frames(files, result, LowestShown(files)) + "tables: " + tables + "\n", "err/" + Plain(name));
    }

    private static TheoryData<string> Names(string folder)
    {
        IEnumerable<object[]> rows = CaseFiles.Glob(folder, "*.ts");
        var names = rows.Select(row => (string)row[0]).Where(name => !name.Contains('/', StringComparison.Ordinal) || name.EndsWith("/schema.ts", StringComparison.Ordinal));
        return [.. names];
    }

    private static (List<SourceFile> Files, CompilationResult Result) Compile(string folder, string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var names = new List<string> { name };
        if (slash > 0)
        {
            IEnumerable<object[]> others = CaseFiles.Glob(folder + "/" + name[..slash], "*.ts");
            names.AddRange(others.Select(row => name[..(slash + 1)] + (string)row[0]).Where(other => other != name));
        }

        var files = names.Select(file => new SourceFile(file, CaseFiles.Read(folder, file))).ToList();
        var casing = files[0].Content switch
        {
            var text when text.StartsWith("// casing: snake_case", StringComparison.Ordinal) => NameCasing.SnakeCase,
            var text when text.StartsWith("// casing: camelCase", StringComparison.Ordinal) => NameCasing.CamelCase,
            _ => NameCasing.AsWritten,
        };
        return (files, SchemaCompiler.Compile(new([files[0]]), new(files.Skip(1)), new SchemaOptions(casing)));
    }

    private static DiagnosticSeverity LowestShown(List<SourceFile> files) =>
        files[0].Content.StartsWith("// hints", StringComparison.Ordinal) ? DiagnosticSeverity.Hint : DiagnosticSeverity.Warning;

    private static string Frames(List<SourceFile> files, CompilationResult result, DiagnosticSeverity lowest) => string.Concat(result.Diagnostics
        .Where(diagnostic => diagnostic.Severity >= lowest)
        .Select(diagnostic => CodeFrame.Render(diagnostic, files.Find(file => file.Path == diagnostic.Location?.Path)) + "\n"));

    private static string Plain(string name) => name[..^".ts".Length];
}
