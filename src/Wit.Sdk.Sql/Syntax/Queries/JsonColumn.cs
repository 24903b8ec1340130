using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary>A column of <c>JSON_TABLE</c>: a closed set.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record JsonColumn(TextSpan Span)
{
    /// <summary>The number of the row: <c>name FOR ORDINALITY</c>.</summary>
    public sealed record Ordinality(TextSpan Span, Name Name) : JsonColumn(Span);

    /// <summary>The values that a path finds.</summary>
    public sealed record Value(TextSpan Span, Name Name, TypeName Type, JsonFormat? Format, Expression.String? Path, JsonPathOptions Options) : JsonColumn(Span);

    /// <summary>Whether a path finds anything: <c>name type EXISTS</c>.</summary>
    public sealed record Exists(TextSpan Span, Name Name, TypeName Type, Expression.String? Path, JsonBehavior? OnError) : JsonColumn(Span);

    /// <summary><c>NESTED PATH '...' COLUMNS (...)</c>.</summary>
    public sealed record Nested(TextSpan Span, Expression.String Path, Name? Name, JsonColumn[] Columns) : JsonColumn(Span);
}
