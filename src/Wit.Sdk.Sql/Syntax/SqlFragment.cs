namespace Wit.Sdk.Sql.Syntax;

/// <summary>A part of a statement that was read on its own.</summary>
/// <param name="Text">The text.</param>
/// <param name="Root">The tree.</param>
/// <param name="Errors">The errors; at most one.</param>
internal sealed record SqlFragment<T>(string Text, T Root, SqlError[] Errors);
