namespace Wit.Sdk.Tooling.Pushing;

/// <summary>The database that a push is about to change, and why it may be the wrong one.</summary>
/// <param name="Database">The name of the database.</param>
/// <param name="Reasons">Reasons to ask before it is changed; none for a local database that knows no other migrations than the folder.</param>
public sealed record PushGuard(string Database, IReadOnlyList<string> Reasons);
