using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Generators.Emit.Tables;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Tests.Code;

public sealed class KeysetSqlTests
{
    [Theory]
    [InlineData("a", "\"a\" > $2")]
    [InlineData("a-", "\"a\" < $2")]
    [InlineData("a b c", "(\"a\", \"b\", \"c\") > ($2, $3, $4)")]
    [InlineData("a- b-", "(\"a\", \"b\") < ($2, $3)")]
    [InlineData("a- b", "\"a\" <= $2 AND (\"a\" < $2 OR (\"a\" = $2 AND (\"b\" > $3)))")]
    [InlineData("a- b c", "\"a\" <= $2 AND (\"a\" < $2 OR (\"a\" = $2 AND ((\"b\", \"c\") > ($3, $4))))")]
    [InlineData("a? b", "\"a\" > $2 OR (\"a\" IS NULL AND $2 IS NOT NULL) OR (\"a\" IS NOT DISTINCT FROM $2 AND (\"b\" > $3))")]
    [InlineData("a?! b", "\"a\" > $2 OR (\"a\" IS NOT NULL AND $2 IS NULL) OR (\"a\" IS NOT DISTINCT FROM $2 AND (\"b\" > $3))")]
    public void The_rows_after_a_place_are_told_by_one_comparison_where_the_order_is_one(string order, string condition) =>
        Assert.Equal(condition, KeysetSql.After(order.Split(' ').Select(Part).ToEquatableArray(), 2));

    /// <summary><c>a-?!</c>: descending, nullable, NULLs first.</summary>
    private static OrderPartCode Part(string text)
    {
        var column = Models.Column(text[..1], new ColumnType.Integer(), notNull: !text.Contains('?', StringComparison.Ordinal));
        return new(
            new ColumnCode(0, column, text[..1], text[..1], ClrTypes.For(column, default), null), text.Contains('-', StringComparison.Ordinal), text.Contains('!', StringComparison.Ordinal));
    }
}
