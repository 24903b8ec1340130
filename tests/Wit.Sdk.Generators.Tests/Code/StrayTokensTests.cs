using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing.Hostile;

namespace Wit.Sdk.Generators.Tests.Code;

/// <summary>
/// More than 500 hostile texts as names, labels, defaults and comments: outside of identifiers, literals and comments the C# is, token by token, that of a schema of the same shape
/// with tame texts. Nothing of a text gets out of its literal.
/// </summary>
public sealed class StrayTokensTests
{
    /// <summary>Two schemas of these names are there already.</summary>
    private static readonly IReadOnlyList<string> s_names = [.. HostileTexts.All.Where(text => text is not ("public" or "information_schema"))];

    [Fact]
    public void Names_and_comments_leave_no_token() => AreTwins(HostileSchema.OfNames(s_names), HostileSchema.OfNames(Tame(s_names)));

    [Fact]
    public void Labels_and_defaults_leave_no_token() =>
        AreTwins(HostileSchema.OfValues(HostileTexts.All, HostileTexts.All), HostileSchema.OfValues(Tame(HostileTexts.All), Tame(HostileTexts.All)));

    [Fact]
    public void A_text_that_got_out_of_its_literal_would_be_seen() =>
        Assert.NotEqual(Tokens("const string A = \"\"; DROP(); \"\";"), Tokens("const string A = \"; DROP();\";"));

    /// <summary>
    /// A backslash gives a column of another type, a whole number as a key comes first in an object of JavaScript, and a label with space at an end has no name in JSON: all keep doing so.
    /// </summary>
    private static List<string> Tame(IReadOnlyList<string> texts) => [.. texts.Select((text, index) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text == number.ToString(CultureInfo.InvariantCulture)
            ? (900_000_000 + index).ToString(CultureInfo.InvariantCulture)
            : "tame" + index + (text.Contains('\\', StringComparison.Ordinal) ? "\\" : string.Empty) + (text.Length > 0 && text.Trim() == text ? string.Empty : " "))];

    private static void AreTwins(string hostile, string tame)
    {
        var (files, twins) = (Files(hostile), Files(tame));
        Assert.Equal(twins.Count, files.Count);
        for (var index = 0; index < files.Count; index++)
        {
            var (found, expected) = (Tokens(files[index].Source), Tokens(twins[index].Source));
            var at = found.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
            Assert.True(found.SequenceEqual(expected), $"{files[index].Name}, token {at}: {string.Join(' ', found.Skip(at).Take(10))}\nits twin {twins[index].Name}: {string.Join(' ', expected.Skip(at).Take(10))}");
        }
    }

    private static IReadOnlyList<(string Name, string Source)> Files(string schema)
    {
        var result = SchemaCompiler.Compile(new[] { new SourceFile("/app/schema.ts", schema) }, default, SchemaOptions.Default);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics.Take(5)));
        return Emitted.Files(result.Model);
    }

    /// <summary>The kinds of the tokens.</summary>
    private static List<SyntaxKind> Tokens(string source) => [.. SyntaxFactory.ParseTokens(source, options: CompiledCode.ParseOptions).Select(Kind)];

    /// <summary>How a literal is written depends on what is in it.</summary>
    private static SyntaxKind Kind(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => SyntaxKind.StringLiteralToken,
        var kind => kind,
    };
}
