using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <content>Operators and tests.</content>
internal abstract partial record Expression
{
    /// <summary>A prefix operator.</summary>
    public sealed record Unary(TextSpan Span, SqlOperator Operator, Expression Operand) : Expression(Span);

    /// <summary>An operator between two operands, comparisons included.</summary>
    public sealed record Binary(TextSpan Span, SqlOperator Operator, Expression Left, Expression Right) : Expression(Span);

    /// <summary>A chain of <c>AND</c>, or one of <c>OR</c>; at least two operands.</summary>
    public sealed record Logical(TextSpan Span, bool IsAnd, Expression[] Operands) : Expression(Span);

    /// <summary><c>NOT x</c>.</summary>
    public sealed record Not(TextSpan Span, Expression Operand) : Expression(Span);

    /// <summary><c>x IS [NOT] NULL</c>, <c>ISNULL</c> and <c>NOTNULL</c>.</summary>
    public sealed record NullTest(TextSpan Span, Expression Operand, bool IsNot) : Expression(Span);

    /// <summary><c>x IS [NOT] TRUE</c>, <c>FALSE</c> or <c>UNKNOWN</c>; the value is null for UNKNOWN.</summary>
    public sealed record BooleanTest(TextSpan Span, Expression Operand, bool? Value, bool IsNot) : Expression(Span);

    /// <summary><c>x IS [NOT] DISTINCT FROM y</c>.</summary>
    public sealed record DistinctTest(TextSpan Span, Expression Left, Expression Right, bool IsNot) : Expression(Span);

    /// <summary><c>x IS [NOT] DOCUMENT</c>.</summary>
    public sealed record DocumentTest(TextSpan Span, Expression Operand, bool IsNot) : Expression(Span);

    /// <summary><c>x IS [NOT] [NFC] NORMALIZED</c>; the form is in lower case, and null when none is written.</summary>
    public sealed record NormalizedTest(TextSpan Span, Expression Operand, string? Form, bool IsNot) : Expression(Span);

    /// <summary><c>x [NOT] LIKE y</c>, <c>ILIKE</c> and <c>SIMILAR TO</c>.</summary>
    public sealed record Like(TextSpan Span, LikeKind Kind, Expression Left, Expression Pattern, Expression? Escape, bool IsNot) : Expression(Span);

    /// <summary><c>x [NOT] BETWEEN [SYMMETRIC] a AND b</c>.</summary>
    public sealed record Between(TextSpan Span, Expression Operand, Expression Low, Expression High, bool IsNot, bool IsSymmetric) : Expression(Span);

    /// <summary><c>x [NOT] IN (a, b)</c>.</summary>
    public sealed record InList(TextSpan Span, Expression Operand, Expression[] Items, bool IsNot) : Expression(Span);

    /// <summary><c>x [NOT] IN (SELECT ...)</c>.</summary>
    public sealed record InQuery(TextSpan Span, Expression Operand, Queries.Query Query, bool IsNot) : Expression(Span);

    /// <summary><c>x = ANY (array)</c>, or <c>ALL</c>. LIKE is the operator <c>~~</c>, ILIKE <c>~~*</c>, and with NOT <c>!~~</c> and <c>!~~*</c>.</summary>
    public sealed record QuantifiedArray(TextSpan Span, Expression Left, SqlOperator Operator, bool IsAll, Expression Elements) : Expression(Span);

    /// <summary><c>x = ANY (SELECT ...)</c>, or <c>ALL</c>.</summary>
    public sealed record QuantifiedQuery(TextSpan Span, Expression Left, SqlOperator Operator, bool IsAll, Queries.Query Query) : Expression(Span);

    /// <summary>A query as a value.</summary>
    public sealed record Subquery(TextSpan Span, Queries.Query Query) : Expression(Span);

    /// <summary><c>EXISTS (SELECT ...)</c>.</summary>
    public sealed record Exists(TextSpan Span, Queries.Query Query) : Expression(Span);

    /// <summary><c>ARRAY(SELECT ...)</c>.</summary>
    public sealed record ArrayQuery(TextSpan Span, Queries.Query Query) : Expression(Span);
}
