namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A property that an object pattern takes.</summary>
/// <param name="Key">The key; a <see cref="Expression.String"/> unless computed.</param>
/// <param name="Target">The target it binds.</param>
/// <param name="Default">The value used instead of undefined.</param>
internal sealed record PatternProperty(Expression Key, Pattern Target, Expression? Default);
