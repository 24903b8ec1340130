namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A case of a switch; without a test it is the default.</summary>
internal sealed record SwitchCase(Expression? Test, Statement[] Body);
