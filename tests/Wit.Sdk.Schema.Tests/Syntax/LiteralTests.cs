using System.Globalization;
using CsCheck;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Parsing;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Syntax;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("'it\\'s'", "it's")]
    [InlineData("\"\\u0041\\x42\\u{1F600}\\n\\0\"", "AB\U0001F600\n\0")]
    [InlineData("'a\\\r\nb'", "ab")]
    [InlineData("`a\r\nb\\`c`", "a\nb`c")]
    [InlineData("'\\q'", "q")]
    public void Strings_are_decoded(string source, string expected) =>
        Assert.Equal(expected, Assert.IsType<Expression.String>(Value(source)).Value);

    [Theory]
    [InlineData("1_000", 1000)]
    [InlineData("0x1F", 31)]
    [InlineData("0b101", 5)]
    [InlineData("0o17", 15)]
    [InlineData(".5e1", 5)]
    public void Numbers_are_decoded(string source, double expected) =>
        Assert.Equal(expected, Assert.IsType<Expression.Number>(Value(source)).Value);

    [Theory]
    [InlineData("0012n", "12")]
    [InlineData("0xFFn", "255")]
    [InlineData("1.5e3n", "1")]
    [InlineData(".5n", "0")]
    [InlineData("0n", "0")]
    public void Bigints_are_decoded(string source, string expected) =>
        Assert.Equal(expected, Assert.IsType<Expression.BigInt>(Value(source)).Digits);

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1e21, "1e+21")]
    [InlineData(123456789012345680000.0, "123456789012345680000")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(9007199254740991, "9007199254740991")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    [InlineData(5e-324, "5e-324")]
    public void Numbers_are_written_as_JavaScript_writes_them(double value, string expected) => Assert.Equal(expected, NumberFormat.ToText(value));

    [Fact]
    public void Every_number_reads_back_the_same() => Hunt.Check(Gen.Double, value =>
        double.IsNaN(value) || double.IsInfinity(value) || double.Parse(NumberFormat.ToText(value), CultureInfo.InvariantCulture) == value);

    private static Expression Value(string source)
    {
        var tree = Parser.Parse(new SourceText(new SourceFile("a.ts", "x = " + source)), new DiagnosticBag());
        var statement = Assert.IsType<Statement.Evaluate>(Assert.Single(tree.Statements));
        return Assert.IsType<Expression.Assignment>(statement.Value).Value;
    }
}
