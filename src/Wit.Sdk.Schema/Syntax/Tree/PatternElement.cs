namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>An element that an array pattern takes, or a parameter.</summary>
/// <param name="Target">What it binds.</param>
/// <param name="Default">What stands in for undefined.</param>
internal sealed record PatternElement(Pattern Target, Expression? Default)
{
    /// <summary>Whether it is a parameter of a constructor that becomes a member: <c>constructor(private name: string)</c>.</summary>
    public bool IsProperty { get; init; }
}
