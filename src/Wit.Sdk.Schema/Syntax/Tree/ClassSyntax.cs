namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A class.</summary>
/// <param name="Name">The name; null when it has none.</param>
/// <param name="Base">The class it extends; null if there is none.</param>
/// <param name="Body">The members in its braces.</param>
internal sealed record ClassSyntax(string? Name, Expression? Base, LazyBody<ClassMember> Body);
