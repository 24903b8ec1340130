using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <content>Constants.</content>
internal abstract partial record Expression
{
    /// <summary><c>NULL</c>.</summary>
    public sealed record Null(TextSpan Span) : Expression(Span);

    /// <summary><c>TRUE</c> or <c>FALSE</c>.</summary>
    public sealed record Boolean(TextSpan Span, bool Value) : Expression(Span);

    /// <summary>A number as it is written. One without a point and an exponent is of the first of int4, int8 and numeric that holds it.</summary>
    public sealed record Number(TextSpan Span, string Text) : Expression(Span)
    {
        /// <summary>Whether it is written as an integer, in any base.</summary>
        public required bool IsInteger { get; init; }
    }

    /// <summary>A string, of which escapes are read and whose pieces are joined. Its type is unknown until its surroundings give it one.</summary>
    public sealed record String(TextSpan Span, string Value) : Expression(Span);

    /// <summary>A bit string: digits of base 2, or of base 16 with <c>X'..'</c>.</summary>
    public sealed record BitString(TextSpan Span, string Digits, bool IsHexadecimal) : Expression(Span);

    /// <summary>A constant with its type before it: <c>date '2026-01-31'</c>.</summary>
    public sealed record TypedLiteral(TextSpan Span, TypeName Type, String Value) : Expression(Span);

    /// <summary>A value that the server knows by a keyword: <c>current_date</c>, <c>current_timestamp(3)</c>, <c>session_user</c>, <c>merge_action()</c>.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Keyword">The keyword in lower case.</param>
    /// <param name="Precision">The precision in parentheses; null when there is none.</param>
    public sealed record KeywordValue(TextSpan Span, string Keyword, int? Precision) : Expression(Span);
}
