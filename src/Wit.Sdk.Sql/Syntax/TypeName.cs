using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>The name of a type. The types with a grammar of their own have the names of the catalog: <c>int</c> is <c>pg_catalog.int4</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name. Where <paramref name="IsKeyword"/> holds it is qualified by <c>pg_catalog</c>, and both parts have the span of the keywords.</param>
/// <param name="Modifiers">The modifiers in parentheses, such as the length, with those that the standard implies: <c>char</c> has a length of 1.</param>
/// <param name="IsKeyword">Whether the type has a grammar of its own, such as <c>double precision</c>.</param>
internal sealed record TypeName(TextSpan Span, QualifiedName Name, Expression[] Modifiers, bool IsKeyword)
{
    /// <summary>The number of array dimensions; 0 for a type that is not an array.</summary>
    public int Dimensions { get; init; }

    /// <summary>Whether <c>SETOF</c> stands before it.</summary>
    public bool IsSetOf { get; init; }

    /// <summary>The fields of an interval in lower case, such as <c>day to second</c>; null when it names none.</summary>
    public string? IntervalFields { get; init; }
}
