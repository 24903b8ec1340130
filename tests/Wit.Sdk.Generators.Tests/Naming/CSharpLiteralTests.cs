using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wit.Sdk.Generators.Emit;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Naming;

public sealed class CSharpLiteralTests
{
    [Theory]
    [InlineData("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("line\nline\r\t", "\"line\\nline\\r\\t\"")]
    [InlineData("größe {0}", "\"größe {0}\"")]
    public void A_text_is_quoted(string text, string expected) => Assert.Equal(expected, CSharpLiteral.Quote(text));

    [Fact]
    public void What_is_not_printable_is_escaped() => Assert.Equal("\"\\u2028\\u0000\\ud800\"", CSharpLiteral.Quote("\u2028\0\ud800"));

    [Fact]
    public void The_compiler_reads_a_quoted_text_back_as_it_was() =>
        Hunt.Check(Gen.String[Gen.Char, 0, 40], text => ReadBack(CSharpLiteral.Quote(text)) == text);

    [Fact]
    public void The_compiler_reads_lines_back_as_they_were_at_any_indentation() =>
        Hunt.Check(Gen.OneOf(Gen.Char, Gen.Char["\n\n\n\n\n\"\"\" \t\\\r\u2028"]).Array[0, 30], characters =>
        {
            var text = new string(characters);
            var code = new CodeWriter().Open("x").Write("y =" + CSharpLiteral.QuoteBlock(text)).Finish(new FileScope("N", []));
            return ReadBack(code[(code.IndexOf("y =", StringComparison.Ordinal) + 3)..]) == text;
        });

    private static string ReadBack(string code)
    {
        var expression = SyntaxFactory.ParseExpression(code);
        Assert.Empty(expression.GetDiagnostics());
        return Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText;
    }
}
