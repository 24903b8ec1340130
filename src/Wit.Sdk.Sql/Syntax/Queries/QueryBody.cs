using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary>The bodies of a query: a closed set.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record QueryBody(TextSpan Span)
{
    /// <summary>A text that could not be read; the error is reported already.</summary>
    public sealed record Missing(TextSpan Span) : QueryBody(Span);

    /// <summary><c>SELECT</c>.</summary>
    public sealed record Select(TextSpan Span, SelectItem[] Items) : QueryBody(Span)
    {
        /// <summary>Whether it is <c>SELECT DISTINCT</c>.</summary>
        public bool IsDistinct { get; init; }

        /// <summary>The expressions of <c>DISTINCT ON</c>; empty for a plain DISTINCT.</summary>
        public Expression[] DistinctOn { get; init; } = [];

        /// <summary>The table of <c>INTO</c>; null when there is none.</summary>
        public IntoClause? Into { get; init; }

        /// <summary>The items of <c>FROM</c>.</summary>
        public TableExpression[] From { get; init; } = [];

        /// <summary>The condition; null when there is none.</summary>
        public Expression? Where { get; init; }

        /// <summary>The groups; null when there are none.</summary>
        public GroupByClause? GroupBy { get; init; }

        /// <summary>The condition of groups; null when there is none.</summary>
        public Expression? Having { get; init; }

        /// <summary>The windows with names.</summary>
        public NamedWindow[] Windows { get; init; } = [];
    }

    /// <summary><c>VALUES (1, 2), (3, 4)</c>.</summary>
    public sealed record Values(TextSpan Span, Expression[][] Rows) : QueryBody(Span);

    /// <summary><c>TABLE name</c>.</summary>
    public sealed record Table(TextSpan Span, TableName Name) : QueryBody(Span);

    /// <summary><c>UNION</c>, <c>INTERSECT</c> or <c>EXCEPT</c>.</summary>
    public sealed record SetOperation(TextSpan Span, SetOperator Operator, bool IsAll, QueryBody Left, QueryBody Right) : QueryBody(Span);

    /// <summary>A query in parentheses as the operand of a set operation, or below an order or a limit of its own.</summary>
    public sealed record Nested(TextSpan Span, Query Query) : QueryBody(Span);
}
