using System.Reflection;
using System.Text;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Validation;

/// <summary>Every diagnostic has a page in docs/rules, whose examples are what they say; the index lists them all.</summary>
public sealed class RuleDocumentationTests
{
    private static readonly string s_folder = Path.Combine(RepositoryRoot.Path, "docs", "rules");

    private static readonly IReadOnlyList<DiagnosticDescriptor> s_descriptors =
    [
        .. typeof(DiagnosticCatalogue).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (DiagnosticDescriptor)property.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Codes => [.. s_descriptors.Select(descriptor => descriptor.Code)];

    /// <summary>The diagnostics of schemas; those of configs and migrations have no schema as example.</summary>
    public static TheoryData<string> Examples => [.. s_descriptors.Select(descriptor => descriptor.Code).Where(code => Blocks(PageOf(code)).Count > 0)];

    [Fact]
    public void No_code_is_given_twice() => Assert.Equal(s_descriptors.Count, s_descriptors.Select(descriptor => descriptor.Code).Distinct().Count());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_diagnostic_has_a_page(string code)
    {
        var descriptor = s_descriptors.Single(descriptor => descriptor.Code == code);
        var page = PageOf(code);

        Assert.StartsWith($"# {code}: {descriptor.Title}\n\n{descriptor.Severity}. ", page, StringComparison.Ordinal);
        Assert.Contains("\n**The cure:** ", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_first_example_is_reported_and_the_second_is_the_cure(string code)
    {
        var blocks = Blocks(PageOf(code));
        Assert.Equal(2, blocks.Count);
        var (before, after) = (Compile(blocks[0]), Compile(blocks[1]));

        Assert.True(before.Any(diagnostic => diagnostic.Code == code), $"The first example gives {string.Join('\n', before)}");
        var left = after.Where(diagnostic => diagnostic.Code == code || diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(left.Count == 0, $"The second example gives {string.Join('\n', left)}");
    }

    /// <summary>What people see of each example, so that a change of wording is seen too.</summary>
    [Fact]
    public void The_examples_look_as_verified()
    {
        var text = new StringBuilder();
        foreach (var code in s_descriptors.Select(descriptor => descriptor.Code))
        {
            if (Blocks(PageOf(code)) is not [var before, ..]) continue;
            var file = new SourceFile(code + ".ts", before);
            foreach (var diagnostic in Compile(before, file.Path).Where(diagnostic => diagnostic.Code == code)) text.Append(CodeFrame.Render(diagnostic, file)).Append('\n');
        }

        Snapshot.Match(text.ToString(), "Examples");
    }

    [Fact]
    public void Only_what_is_in_the_catalogue_has_a_page() => Assert.Equal(
        s_descriptors.Select(descriptor => descriptor.Code + ".md").Append("README.md").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(s_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    /// <summary>The list at the end of the index is the catalogue.</summary>
    [Fact]
    public void The_index_lists_the_catalogue()
    {
        var index = Read("README.md");
        var list = string.Concat(s_descriptors.Select(descriptor => $"| [{descriptor.Code}]({descriptor.Code}.md) | {descriptor.Severity.ToString().ToLowerInvariant()} | {descriptor.Title} |\n"));

        Assert.True(index.EndsWith("|---|---|---|\n" + list, StringComparison.Ordinal), $"The table at the end of docs/rules/README.md must be:\n{list}");
    }

    private static string PageOf(string code) => Read(code + ".md");

    private static string Read(string name)
    {
        var path = Path.Combine(s_folder, name);
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
    }

    private static List<string> Blocks(string page) => [.. page.Split("```ts\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])];

    private static EquatableArray<Diagnostic> Compile(string text, string path = "schema.ts") =>
        SchemaCompiler.Compile(new([new SourceFile(path, text)]), default, SchemaOptions.Default).Diagnostics;
}
