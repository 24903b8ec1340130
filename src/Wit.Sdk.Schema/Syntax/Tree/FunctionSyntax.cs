namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A function of any form.</summary>
/// <param name="Name">The name; null when it has none.</param>
/// <param name="Parameters">The parameters, without the rest parameter.</param>
/// <param name="Rest">The rest parameter.</param>
/// <param name="Expression">The body of an arrow function without braces; otherwise null.</param>
/// <param name="Body">The body in braces; null when there is none, as in an overload.</param>
internal sealed record FunctionSyntax(string? Name, PatternElement[] Parameters, Pattern? Rest, Expression? Expression, LazyBody<Statement>? Body)
{
    /// <summary>Whether it returns an iterator over the values it yields.</summary>
    public bool IsGenerator { get; init; }

    /// <summary>Whether it is an arrow function, whose <c>this</c> is that of the code around it.</summary>
    public bool IsArrow { get; init; }
}
