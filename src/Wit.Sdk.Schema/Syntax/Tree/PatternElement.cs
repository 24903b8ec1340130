namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>An element that an array pattern takes, or a parameter.</summary>
/// <param name="Target">The target it binds.</param>
/// <param name="Default">The value used instead of undefined.</param>
internal sealed record PatternElement(Pattern Target, Expression? Default)
{
    /// <summary>Whether it is a parameter of a constructor that becomes a member: <c>constructor(private name: string)</c>.</summary>
    public bool IsProperty { get; init; }
}
