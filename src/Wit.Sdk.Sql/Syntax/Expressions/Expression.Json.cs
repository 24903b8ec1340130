using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <content>The standard's functions of JSON.</content>
internal abstract partial record Expression
{
    /// <summary><c>x IS [NOT] JSON [VALUE | ARRAY | OBJECT | SCALAR] [WITH UNIQUE KEYS]</c>.</summary>
    public sealed record JsonTest(TextSpan Span, Expression Operand, JsonItemKind Item, bool HasUniqueKeys, bool IsNot) : Expression(Span);

    /// <summary><c>JSON_OBJECT('a' VALUE 1, 'b': 2 ...)</c>. The form with commas alone is a <see cref="Call"/> of <c>json_object</c>.</summary>
    public sealed record JsonObject(TextSpan Span, JsonMember[] Members, bool IsAbsentOnNull, bool HasUniqueKeys, JsonReturning? Returning) : Expression(Span);

    /// <summary><c>JSON_ARRAY(1, 2 ...)</c>.</summary>
    public sealed record JsonArray(TextSpan Span, JsonValue[] Elements, bool IsAbsentOnNull, JsonReturning? Returning) : Expression(Span);

    /// <summary><c>JSON_ARRAY(SELECT ...)</c>.</summary>
    public sealed record JsonArrayQuery(TextSpan Span, Queries.Query Query, JsonFormat? Format, JsonReturning? Returning) : Expression(Span);

    /// <summary><c>JSON_OBJECTAGG('a' VALUE 1 ...)</c>.</summary>
    public sealed record JsonObjectAggregate(TextSpan Span, JsonMember Member, bool IsAbsentOnNull, bool HasUniqueKeys, JsonReturning? Returning) : Expression(Span)
    {
        /// <summary>The condition of <c>FILTER (WHERE ...)</c>.</summary>
        public Expression? Filter { get; init; }

        /// <summary>The window.</summary>
        public OverClause? Over { get; init; }
    }

    /// <summary><c>JSON_ARRAYAGG(x ORDER BY y ...)</c>.</summary>
    public sealed record JsonArrayAggregate(TextSpan Span, JsonValue Element, SortKey[] OrderBy, bool IsAbsentOnNull, JsonReturning? Returning) : Expression(Span)
    {
        /// <summary>The condition of <c>FILTER (WHERE ...)</c>.</summary>
        public Expression? Filter { get; init; }

        /// <summary>The window.</summary>
        public OverClause? Over { get; init; }
    }

    /// <summary><c>JSON(x)</c>: a text as JSON.</summary>
    public sealed record JsonParse(TextSpan Span, JsonValue Value, bool HasUniqueKeys) : Expression(Span);

    /// <summary><c>JSON_SCALAR(x)</c>.</summary>
    public sealed record JsonScalar(TextSpan Span, Expression Value) : Expression(Span);

    /// <summary><c>JSON_SERIALIZE(x RETURNING type)</c>.</summary>
    public sealed record JsonSerialize(TextSpan Span, JsonValue Value, JsonReturning? Returning) : Expression(Span);

    /// <summary><c>JSON_QUERY</c>, <c>JSON_VALUE</c> or <c>JSON_EXISTS</c>: what a path finds in a document.</summary>
    public sealed record JsonPath(TextSpan Span, JsonPathKind Kind, JsonValue Document, Expression Path, JsonArgument[] Passing) : Expression(Span)
    {
        /// <summary>The type of the result; null when none is written.</summary>
        public JsonReturning? Returning { get; init; }

        /// <summary>The handling of the values that are found.</summary>
        public JsonPathOptions Options { get; init; } = JsonPathOptions.None;
    }
}
