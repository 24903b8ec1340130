using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary>An item of <c>FROM</c>: a closed set.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record TableExpression(TextSpan Span)
{
    /// <summary>The name that it has in the query, with names of its columns; null when none is written.</summary>
    public TableAlias? Alias { get; init; }

    /// <summary>Whether it sees the items before it: <c>LATERAL</c>. Functions always do.</summary>
    public bool IsLateral { get; init; }

    /// <summary>A text that could not be read; the error is reported already.</summary>
    public sealed record Missing(TextSpan Span) : TableExpression(Span);

    /// <summary>A table, a view, or a query of <c>WITH</c>.</summary>
    public sealed record Table(TextSpan Span, TableName Name) : TableExpression(Span)
    {
        /// <summary><c>TABLESAMPLE</c>; null when there is none.</summary>
        public TableSample? Sample { get; init; }
    }

    /// <summary>A query in parentheses.</summary>
    public sealed record Subquery(TextSpan Span, Query Query) : TableExpression(Span);

    /// <summary>A function, or several with <c>ROWS FROM</c>.</summary>
    public sealed record Functions(TextSpan Span, TableFunction[] Items, bool IsRowsFrom) : TableExpression(Span)
    {
        /// <summary>Whether a column with the number of the row is added.</summary>
        public bool HasOrdinality { get; init; }
    }

    /// <summary>A join. Its <see cref="Alias"/> is that of a join in parentheses.</summary>
    public sealed record Join(TextSpan Span, JoinKind Kind, TableExpression Left, TableExpression Right) : TableExpression(Span)
    {
        /// <summary>Whether it is a <c>NATURAL</c> join.</summary>
        public bool IsNatural { get; init; }

        /// <summary>The condition; null when there is none.</summary>
        public Expression? On { get; init; }

        /// <summary><c>USING</c>; null when there is none.</summary>
        public UsingClause? Using { get; init; }
    }

    /// <summary><c>XMLTABLE(...)</c>.</summary>
    public sealed record XmlTable(TextSpan Span, XmlNamespace[] Namespaces, Expression Rows, Expression Document, XmlColumn[] Columns) : TableExpression(Span);

    /// <summary><c>JSON_TABLE(...)</c>.</summary>
    public sealed record JsonTable(TextSpan Span, JsonValue Document, Expression Path, Name? PathName, JsonArgument[] Passing, JsonColumn[] Columns) : TableExpression(Span)
    {
        /// <summary>The action on an error; null if none is written.</summary>
        public JsonBehavior? OnError { get; init; }
    }
}
