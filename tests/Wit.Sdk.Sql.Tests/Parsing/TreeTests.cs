using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Tests.Parsing;

/// <summary>What the tree says of a text: how operators bind, and which part of the text each node is.</summary>
public sealed class TreeTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(1 + (2 * 3))")]
    [InlineData("a - b - c", "((a - b) - c)")]
    [InlineData("-2 ^ 2", "((- 2) ^ 2)")]
    [InlineData("- 1::int4", "(- (1::int4))")]
    [InlineData("a = b IS NULL", "((a = b) is null)")]
    [InlineData("NOT a = b AND c OR d", "(((not (a = b)) and c) or d)")]
    [InlineData("a AND b AND c", "(a and b and c)")]
    [InlineData("a || b -> c", "((a || b) -> c)")]
    [InlineData("a < b || c", "(a < (b || c))")]
    [InlineData("a BETWEEN 1 AND 2 AND b", "((a between 1 and 2) and b)")]
    [InlineData("a LIKE b || '%' AND c", "((a like (b || '%')) and c)")]
    [InlineData("1 + NOT a = b", "(1 + (not (a = b)))")]
    [InlineData("a AT TIME ZONE 'utc' COLLATE \"C\"", "timezone(('utc' collate C), a)")]
    [InlineData("a IS DISTINCT FROM b + 1", "(a is distinct from (b + 1))")]
    [InlineData("(a).b.c[1]", "(((a).b).c)[1]")]
    [InlineData("@ a", "(@ a)")]
    [InlineData("a =-1", "(a = (- 1))")]
    [InlineData("a @-@ b", "(a @-@ b)")]
    public void Operators_bind_as_in_PostgreSQL(string text, string expected)
    {
        var fragment = SqlParser.ParseExpression(text, SqlOptions.Plain);

        Assert.Empty(fragment.Errors);
        Assert.Equal(expected, Shape.Of(fragment.Root));
    }

    [Fact]
    public void Every_node_knows_its_text()
    {
        const string text = "SELECT u.name AS n FROM users AS u WHERE u.id = $1 ORDER BY n;";
        var statement = Assert.IsType<Statement.Select>(Assert.Single(SqlParser.Parse(text, SqlOptions.Plain).Statements));
        var select = Assert.IsType<QueryBody.Select>(statement.Query.Body);

        Assert.Equal("SELECT u.name AS n FROM users AS u WHERE u.id = $1 ORDER BY n", Of(statement.Span));
        Assert.Equal("SELECT u.name AS n FROM users AS u WHERE u.id = $1", Of(select.Span));
        Assert.Equal("u.name AS n", Of(select.Items[0].Span));
        Assert.Equal("users AS u", Of(select.From[0].Span));
        Assert.Equal("u.id = $1", Of(select.Where!.Span));
        Assert.Equal("n", Of(statement.Query.OrderBy[0].Span));

        string Of(Wit.Sdk.Schema.Text.TextSpan span) => text.Substring(span.Start, span.Length);
    }

    [Fact]
    public void Nested_joins_take_the_condition_that_follows_them()
    {
        var select = Select("SELECT 1 FROM a JOIN b JOIN c ON b.x = c.x ON a.x = b.x");

        var outer = Assert.IsType<TableExpression.Join>(Assert.Single(select.From));
        Assert.IsType<TableExpression.Table>(outer.Left);
        Assert.IsType<TableExpression.Join>(outer.Right);
    }

    [Fact]
    public void Set_operations_bind_from_the_left_and_INTERSECT_binds_tighter()
    {
        var query = Assert.IsType<Statement.Select>(Assert.Single(SqlParser.Parse("SELECT 1 UNION SELECT 2 INTERSECT SELECT 3 EXCEPT SELECT 4", SqlOptions.Plain).Statements)).Query;

        var except = Assert.IsType<QueryBody.SetOperation>(query.Body);
        var union = Assert.IsType<QueryBody.SetOperation>(except.Left);
        Assert.Equal((SetOperator.Except, SetOperator.Union), (except.Operator, union.Operator));
        Assert.Equal(SetOperator.Intersect, Assert.IsType<QueryBody.SetOperation>(union.Right).Operator);
    }

    [Theory]
    [InlineData("int", "pg_catalog.int4")]
    [InlineData("double precision", "pg_catalog.float8")]
    [InlineData("float(10)", "pg_catalog.float4")]
    [InlineData("varchar(20)", "pg_catalog.varchar(20)")]
    [InlineData("char", "pg_catalog.bpchar(1)")]
    [InlineData("timestamp(3) with time zone", "pg_catalog.timestamptz(3)")]
    [InlineData("interval day to second(2)", "pg_catalog.interval(2)")]
    [InlineData("public.mood[][]", "public.mood[][]")]
    [InlineData("text array", "text[]")]
    public void Types_have_the_names_of_the_catalog(string type, string expected)
    {
        var cast = Assert.IsType<Expression.Cast>(SqlParser.ParseExpression("CAST(x AS " + type + ")", SqlOptions.Plain).Root);

        Assert.Equal(expected, Shape.Of(cast.Type));
    }

    [Theory]
    [InlineData("id = @id", "(id = @id)")]
    [InlineData("id=@id", "(id = @id)")]
    [InlineData("a||@b", "(a || @b)")]
    [InlineData("a <@ b", "(a <@ b)")]
    [InlineData("a <@b", "(a <@ b)")]
    [InlineData("a @> @b", "(a @> @b)")]
    [InlineData("v @@ @query", "(v @@ @query)")]
    [InlineData("path @b", "(path @ b)")]
    [InlineData("@ x + @x", "(@ (x + @x))")]
    [InlineData("x =-@y", "(x = (- @y))")]
    public void An_at_sign_before_a_name_is_a_parameter_where_one_can_stand(string text, string expected)
    {
        var fragment = SqlParser.ParseExpression(text, SqlOptions.NamedParameters);

        Assert.Empty(fragment.Errors);
        Assert.Equal(expected, Shape.Of(fragment.Root));
    }

    private static QueryBody.Select Select(string text) =>
        Assert.IsType<QueryBody.Select>(Assert.IsType<Statement.Select>(Assert.Single(SqlParser.Parse(text, SqlOptions.Plain).Statements)).Query.Body);
}
