namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A class.</summary>
/// <param name="Name">The name; null when it has none.</param>
/// <param name="Base">What it extends; null when nothing.</param>
/// <param name="Body">What stands in its braces.</param>
internal sealed record ClassSyntax(string? Name, Expression? Base, LazyBody<ClassMember> Body);
