using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A member of a class: a closed set.</summary>
internal abstract record ClassMember(TextSpan Span, Expression Key, bool IsStatic)
{
    /// <summary>A field; without a value it is undefined.</summary>
    public sealed record Field(TextSpan Span, Expression Key, bool IsStatic, Expression? Value) : ClassMember(Span, Key, IsStatic);

    /// <summary>A method, the constructor among them.</summary>
    public sealed record Method(TextSpan Span, Expression Key, bool IsStatic, FunctionSyntax Syntax) : ClassMember(Span, Key, IsStatic);

    /// <summary><c>get name() { ... }</c>.</summary>
    public sealed record Getter(TextSpan Span, Expression Key, bool IsStatic, FunctionSyntax Syntax) : ClassMember(Span, Key, IsStatic);

    /// <summary><c>static { ... }</c>, as a function.</summary>
    public sealed record Initializer(TextSpan Span, Expression Key, FunctionSyntax Syntax) : ClassMember(Span, Key, true);

    /// <summary>A member without a value: a setter, an overload, an index signature.</summary>
    public sealed record Nothing(TextSpan Span) : ClassMember(Span, new Expression.Missing(Span), true);
}
