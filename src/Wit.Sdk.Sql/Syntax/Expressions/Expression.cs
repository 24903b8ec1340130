using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <summary>An expression: a closed set. Parentheses leave no node of their own.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract partial record Expression(TextSpan Span)
{
    /// <summary>A text that could not be read; the error is reported already.</summary>
    public sealed record Missing(TextSpan Span) : Expression(Span);

    /// <summary>A column by its name, with the names of its table before it: <c>name</c>, <c>t.name</c>, <c>s.t.name</c>. Fields and elements of it are nodes around it.</summary>
    public sealed record Column(TextSpan Span, Name[] Names) : Expression(Span);

    /// <summary><c>*</c>, or <c>t.*</c> with the names before it.</summary>
    public sealed record Star(TextSpan Span, Name[] Qualifiers) : Expression(Span);

    /// <summary>A parameter by position: <c>$1</c>.</summary>
    public sealed record Parameter(TextSpan Span, int Ordinal) : Expression(Span);

    /// <summary>A parameter by name: <c>@name</c>, without the sign.</summary>
    public sealed record NamedParameter(TextSpan Span, string Name) : Expression(Span);

    /// <summary><c>DEFAULT</c> in the place of a value. PostgreSQL's grammar allows it everywhere, and its analysis only in VALUES of INSERT and in assignments.</summary>
    public sealed record Default(TextSpan Span) : Expression(Span);

    /// <summary><c>x.name</c> of a composite value that is not a plain column: <c>(x).name</c>.</summary>
    public sealed record Field(TextSpan Span, Expression Target, Name Name) : Expression(Span);

    /// <summary><c>(x).*</c>.</summary>
    public sealed record AllFields(TextSpan Span, Expression Target) : Expression(Span);

    /// <summary><c>x[index]</c>.</summary>
    public sealed record Subscript(TextSpan Span, Expression Target, Expression Index) : Expression(Span);

    /// <summary><c>x[lower:upper]</c>; either may be absent.</summary>
    public sealed record Slice(TextSpan Span, Expression Target, Expression? Lower, Expression? Upper) : Expression(Span);

    /// <summary>A cast: <c>x::type</c> or <c>CAST(x AS type)</c>.</summary>
    public sealed record Cast(TextSpan Span, Expression Operand, TypeName Type) : Expression(Span);

    /// <summary><c>x COLLATE name</c>.</summary>
    public sealed record Collate(TextSpan Span, Expression Operand, QualifiedName Collation) : Expression(Span);

    /// <summary>An array by its elements. An element that is an <see cref="Array"/> without <c>ARRAY</c> is a further dimension.</summary>
    public sealed record Array(TextSpan Span, Expression[] Elements) : Expression(Span);

    /// <summary>A row: <c>ROW(a, b)</c> or <c>(a, b)</c>.</summary>
    public sealed record Row(TextSpan Span, Expression[] Items, bool IsExplicit) : Expression(Span);

    /// <summary><c>CASE</c>; with an operand its conditions are values that the operand is compared with.</summary>
    public sealed record Case(TextSpan Span, Expression? Operand, CaseBranch[] Branches, Expression? Otherwise) : Expression(Span);
}
