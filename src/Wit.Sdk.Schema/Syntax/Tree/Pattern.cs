using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>The target of a declaration or a parameter: a closed set.</summary>
internal abstract record Pattern(TextSpan Span)
{
    /// <summary>A name.</summary>
    public sealed record Name(TextSpan Span, string Text) : Pattern(Span);

    /// <summary><c>{ a, b: c = 1, ...rest }</c>.</summary>
    public sealed record Object(TextSpan Span, PatternProperty[] Properties, Pattern? Rest) : Pattern(Span);

    /// <summary><c>[a, , b = 1, ...rest]</c>; a hole is null.</summary>
    public sealed record Array(TextSpan Span, PatternElement?[] Elements, Pattern? Rest) : Pattern(Span);

    /// <summary>Syntax that could not be read.</summary>
    public sealed record Missing(TextSpan Span) : Pattern(Span);
}
