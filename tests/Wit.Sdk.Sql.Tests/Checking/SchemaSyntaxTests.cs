using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Checking;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Sql.Tests.Checking;

/// <summary>A mistake in the SQL of a schema is shown where it was written.</summary>
public sealed class SchemaSyntaxTests
{
    private const string Start = """
        import { sql } from 'drizzle-orm';
        import { pgTable, pgView, pgPolicy, integer, text, check, index } from 'drizzle-orm/pg-core';

        """;

    [Theory]
    [InlineData("(t) => [check('c', sql`${t.price} >`)]", "|`)]", "Expected an expression, but found the end of the statement")]
    [InlineData("(t) => [check('c', sql`${t.price} > 0 AN ${t.price} < 9`)]", "|AN ${t.price}", "Unexpected 'AN'")]
    [InlineData("(t) => [check('c', sql`${t.title} ~ '^\\\\d+$' AND AND true`)]", "|AND true", "Expected an expression, but found 'AND'")]
    [InlineData("(t) => [index('i').on(sql`lower(${t.title}`)]", "|(${t.title}`", "The '(' is never closed")]
    [InlineData("(t) => [index('i').on(sql`${t.title} || 'x'`)]", "||| 'x'`", "Unexpected '||'")]
    [InlineData("(t) => [index('i').on(t.title).where(sql`${t.price} IS 1`)]", "|1`)]", "Expected 'null'")]
    [InlineData("(t) => [pgPolicy('p', { using: sql`true`, withCheck: sql`${t.price} IN ()` })]", "|)` })]", "Expected an expression, but found ')'")]
    public void An_error_in_a_constraint_is_at_its_place_in_the_template(string extra, string marked, string message) =>
        AssertError($"{Start}export const books = pgTable('books', {{ id: integer(), title: text(), price: integer() }}, {extra});\n", marked, message);

    [Theory]
    [InlineData("total: integer().generatedAlwaysAs(sql`price *`)", "|`)", "Expected an expression")]
    [InlineData("total: integer().default(sql`1 + * 2`)", "|* 2`", "Expected an expression, but found '*'")]
    public void An_error_in_a_column_is_at_its_place_in_the_template(string column, string marked, string message) =>
        AssertError($"{Start}export const books = pgTable('books', {{ id: integer(), {column} }});\n", marked, message);

    [Fact]
    public void An_error_in_a_view_is_at_its_line_and_column()
    {
        const string text = Start + "export const cheap = pgView('cheap', { id: integer() }).as(sql`\n  SELECT id\n  FORM books\n  WHERE price < 9`);\n";
        var error = Assert.Single(Check(text));

        Assert.Equal((4, 7), (error.Location!.Start.Line, error.Location.Start.Column));
        Assert.Equal("did you mean 'FROM' instead of 'FORM'?", error.Help);
    }

    [Fact]
    public void An_error_in_a_value_is_at_the_value()
    {
        const string text = Start + "export const books = pgTable('books', { price: integer() }, (t) => [check('c', sql`${t.price} > ${sql.raw('(1')}`)]);\n";
        var error = Assert.Single(Check(text));

        Assert.Equal("${sql.raw('(1')}", text.Substring(error.Location!.Span.Start, error.Location.Span.Length));
    }

    [Fact]
    public void An_error_in_a_template_that_stands_elsewhere_is_at_the_template()
    {
        const string text = Start + "const cheap = sql`price < < 9`;\nexport const books = pgTable('books', { price: integer() }, () => [check('c', cheap)]);\n";
        var error = Assert.Single(Check(text));

        Assert.Equal("< 9", text.Substring(error.Location!.Span.Start, 3));
    }

    [Fact]
    public void Everything_that_drizzle_kit_takes_for_SQL_is_read()
    {
        Assert.NotEmpty(OracleCorpus.Cases);
        Assert.Empty(OracleCorpus.Cases.SelectMany(name => Check(OracleCorpus.Source(name)).Select(error => name + ": " + error)));
    }

    private static void AssertError(string text, string marked, string message)
    {
        var error = Assert.Single(Check(text));

        var at = marked.StartsWith("|||", StringComparison.Ordinal) ? 0 : marked.IndexOf('|', StringComparison.Ordinal);
        var expected = text.LastIndexOf(marked.Remove(at, 1), StringComparison.Ordinal) + at;
        Assert.Equal(expected, error.Location!.Span.Start);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private static List<Diagnostic> Check(string text)
    {
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", text)]), default, SchemaOptions.Default);
        return [.. SchemaSyntax.Check(result, path => path == "schema.ts" ? text : null).Diagnostics.Where(diagnostic => diagnostic.Code == "WIT6001")];
    }
}
