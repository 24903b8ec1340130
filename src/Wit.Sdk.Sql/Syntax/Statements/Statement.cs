using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Syntax.Statements;

/// <summary>A statement: a closed set.</summary>
/// <param name="Span">Where it stands, without the semicolon.</param>
internal abstract record Statement(TextSpan Span)
{
    /// <summary>A query: SELECT, VALUES, TABLE, or an operation on such.</summary>
    public sealed record Select(TextSpan Span, Query Query) : Statement(Span);

    /// <summary><c>INSERT</c>.</summary>
    public sealed record Insert(TextSpan Span, WithClause? With, InsertTarget Target, InsertSource Source) : Statement(Span)
    {
        /// <summary><c>ON CONFLICT</c>; null when there is none.</summary>
        public OnConflictClause? OnConflict { get; init; }

        /// <summary>The returned columns; null without RETURNING.</summary>
        public ReturningClause? Returning { get; init; }
    }

    /// <summary><c>UPDATE</c>.</summary>
    public sealed record Update(TextSpan Span, WithClause? With, WriteTarget Target, Assignment[] Assignments) : Statement(Span)
    {
        /// <summary>The items of <c>FROM</c>.</summary>
        public TableExpression[] From { get; init; } = [];

        /// <summary>Which rows; null when it is all of them.</summary>
        public WriteCondition? Where { get; init; }

        /// <summary>The returned columns; null without RETURNING.</summary>
        public ReturningClause? Returning { get; init; }
    }

    /// <summary><c>DELETE</c>.</summary>
    public sealed record Delete(TextSpan Span, WithClause? With, WriteTarget Target) : Statement(Span)
    {
        /// <summary>The items of <c>USING</c>.</summary>
        public TableExpression[] Using { get; init; } = [];

        /// <summary>Which rows; null when it is all of them.</summary>
        public WriteCondition? Where { get; init; }

        /// <summary>The returned columns; null without RETURNING.</summary>
        public ReturningClause? Returning { get; init; }
    }

    /// <summary><c>MERGE</c>.</summary>
    public sealed record Merge(TextSpan Span, WithClause? With, WriteTarget Target, TableExpression Source, Expression On, MergeWhen[] Clauses) : Statement(Span)
    {
        /// <summary>The returned columns; null without RETURNING.</summary>
        public ReturningClause? Returning { get; init; }
    }

    /// <summary>Any other statement, of which only the start is read.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Keyword">Its first word in lower case, such as <c>create</c>.</param>
    public sealed record Utility(TextSpan Span, string Keyword) : Statement(Span);

    /// <summary>A text that could not be read as a statement; the error is reported already.</summary>
    public sealed record Invalid(TextSpan Span) : Statement(Span);
}
