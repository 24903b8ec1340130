using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A member of an object literal: a closed set.</summary>
internal abstract record ObjectMember(TextSpan Span)
{
    /// <summary><c>name: value</c>, <c>name</c> or <c>name() { }</c>.</summary>
    /// <param name="Span">Where the key stands.</param>
    /// <param name="Name">The key.</param>
    /// <param name="Value">The value.</param>
    /// <param name="DocComment">The JSDoc comment before the key.</param>
    public sealed record Property(TextSpan Span, string Name, Expression Value, TextSpan? DocComment) : ObjectMember(Span);

    /// <summary><c>[key]: value</c>.</summary>
    public sealed record Computed(TextSpan Span, Expression Key, Expression Value, TextSpan? DocComment) : ObjectMember(Span);

    /// <summary><c>get name() { ... }</c>.</summary>
    public sealed record Getter(TextSpan Span, Expression Key, FunctionSyntax Syntax, TextSpan? DocComment) : ObjectMember(Span);

    /// <summary><c>set name(value) { ... }</c>, which returns no value.</summary>
    public sealed record Setter(TextSpan Span) : ObjectMember(Span);

    /// <summary><c>...x</c>.</summary>
    public sealed record Spread(TextSpan Span, Expression Argument) : ObjectMember(Span);
}
