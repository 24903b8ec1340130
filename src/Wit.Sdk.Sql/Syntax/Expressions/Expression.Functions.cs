using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <content>Functions and what looks like one.</content>
internal abstract partial record Expression
{
    /// <summary>A call of a function, an aggregate or a window function.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Function">The name.</param>
    /// <param name="Arguments">The arguments; empty for <c>f(*)</c>.</param>
    public sealed record Call(TextSpan Span, QualifiedName Function, Argument[] Arguments) : Expression(Span)
    {
        /// <summary>
        /// Whether the standard has a grammar of its own for it, such as <c>EXTRACT(year FROM x)</c> and <c>x AT TIME ZONE z</c>. It then is the call that PostgreSQL makes
        /// of it: the function is qualified by <c>pg_catalog</c>, with the span of the keywords, and the arguments are in the order of the function.
        /// </summary>
        public bool IsKeyword { get; init; }

        /// <summary>Whether it is <c>f(*)</c>.</summary>
        public bool IsStar { get; init; }

        /// <summary>Whether it is <c>f(DISTINCT x)</c>.</summary>
        public bool IsDistinct { get; init; }

        /// <summary>Whether <c>VARIADIC</c> stands before the last argument.</summary>
        public bool IsVariadic { get; init; }

        /// <summary>The order in which an aggregate sees its rows.</summary>
        public SortKey[] OrderBy { get; init; } = [];

        /// <summary>The keys of <c>WITHIN GROUP (ORDER BY ...)</c>.</summary>
        public SortKey[] WithinGroup { get; init; } = [];

        /// <summary>The condition of <c>FILTER (WHERE ...)</c>.</summary>
        public Expression? Filter { get; init; }

        /// <summary>The window.</summary>
        public OverClause? Over { get; init; }
    }

    /// <summary><c>COALESCE</c>, <c>GREATEST</c> or <c>LEAST</c>.</summary>
    public sealed record Choice(TextSpan Span, ChoiceKind Kind, Expression[] Items) : Expression(Span);

    /// <summary><c>NULLIF(a, b)</c>.</summary>
    public sealed record NullIf(TextSpan Span, Expression Left, Expression Right) : Expression(Span);

    /// <summary><c>TREAT(x AS type)</c>.</summary>
    public sealed record Treat(TextSpan Span, Expression Operand, TypeName Type) : Expression(Span);

    /// <summary><c>GROUPING(a, b)</c>.</summary>
    public sealed record Grouping(TextSpan Span, Expression[] Items) : Expression(Span);
}
