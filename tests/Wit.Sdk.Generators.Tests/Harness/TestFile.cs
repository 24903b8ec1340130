using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wit.Sdk.Generators.Tests.Harness;

/// <summary>An additional file in memory.</summary>
public sealed class TestFile(string path, string text, string kind = "Schema") : AdditionalText
{
    public override string Path => path;

    public string Kind => kind;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    /// <summary>What an .editorconfig says of the file.</summary>
    public IReadOnlyDictionary<string, string> EditorConfig { get; init; } = new Dictionary<string, string>();

    public TestFile With(string newText) => new(path, newText, kind) { EditorConfig = EditorConfig };
}
