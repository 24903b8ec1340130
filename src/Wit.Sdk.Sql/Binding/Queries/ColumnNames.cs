using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Binding.Queries;

/// <summary>The name that PostgreSQL assigns to a column of a select list that has none (<c>FigureColname</c>).</summary>
internal static class ColumnNames
{
    private const string Unnamed = "?column?";

    /// <summary>The name of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="value">The bound expression, whose queries know their columns.</param>
    public static string Of(Expression expression, BoundExpression value) => Find(expression, value).Name ?? Unnamed;

    // A weak name is that of a type or of CASE; a better one below it is taken instead.
    private static (string? Name, bool IsWeak) Find(Expression expression, BoundExpression? value) => expression switch
    {
        Expression.Column column => (column.Names[column.Names.Length - 1].Text, false),
        Expression.Star { Qualifiers.Length: > 0 } star => (star.Qualifiers[star.Qualifiers.Length - 1].Text, false),
        Expression.Field field => (field.Name.Text, false),
        Expression.Subscript subscript => Find(subscript.Target, value?.Children.FirstOrDefault()),
        Expression.Slice slice => Find(slice.Target, value?.Children.FirstOrDefault()),
        Expression.Call call => (call.Function.Last.Text, false),
        Expression.NullIf => ("nullif", false),
        Expression.Choice choice => (choice.Kind.ToString().ToLowerInvariant(), false),
        Expression.Cast cast => Find(cast.Operand, Inner(value)) is { Name: { } name, IsWeak: false } ? (name, false) : (cast.Type.Name.Last.Text, true),
        Expression.TypedLiteral literal => (literal.Type.Name.Last.Text, true),
        Expression.Treat treat => (treat.Type.Name.Last.Text, false),
        Expression.Collate collate => Find(collate.Operand, Inner(value)),
        Expression.Grouping => ("grouping", false),
        Expression.KeywordValue keyword => (keyword.Keyword.Replace("()", string.Empty), false),
        Expression.Case @case => @case.Otherwise is { } otherwise && Find(otherwise, value?.Children.LastOrDefault()) is { Name: { } name, IsWeak: false } ? (name, false) : ("case", true),
        Expression.Array => ("array", false),
        Expression.ArrayQuery => ("array", false),
        Expression.Row => ("row", false),
        Expression.Exists => ("exists", false),
        Expression.Subquery => (Query(value) is { Columns: [var only, ..] } ? only.Name : null, false),
        _ => Special(expression),
    };

    private static (string? Name, bool IsWeak) Special(Expression expression) => expression switch
    {
        Expression.NormalizedTest => ("is_normalized", false),
        Expression.XmlConcat => ("xmlconcat", false),
        Expression.XmlElement => ("xmlelement", false),
        Expression.XmlForest => ("xmlforest", false),
        Expression.XmlParse => ("xmlparse", false),
        Expression.XmlInstruction => ("xmlpi", false),
        Expression.XmlRoot => ("xmlroot", false),
        Expression.XmlSerialize => ("xmlserialize", false),
        Expression.JsonParse => ("json", false),
        Expression.JsonScalar => ("json_scalar", false),
        Expression.JsonSerialize => ("json_serialize", false),
        Expression.JsonObject => ("json_object", false),
        Expression.JsonArray or Expression.JsonArrayQuery => ("json_array", false),
        Expression.JsonObjectAggregate => ("json_objectagg", false),
        Expression.JsonArrayAggregate => ("json_arrayagg", false),
        Expression.JsonPath path => ("json_" + path.Kind.ToString().ToLowerInvariant(), false),
        _ => (null, false),
    };

    private static BoundExpression? Inner(BoundExpression? value) => value is { Kind: BoundKind.Other, Label: "cast" or "length" or "collate" } ? Inner(value.Children[0]) : value;

    private static BoundQuery? Query(BoundExpression? value) => Inner(value) is { } inner ? inner.Query : null;
}
