namespace Wit.Sdk.Definitions;

/// <summary>How the rows of a table are deleted by a time, known at build time: a row exists as long as the column is NULL.</summary>
/// <param name="Column">The column, by its name in the database.</param>
/// <param name="NowSql">The time of a deletion, as SQL: <c>now()</c>.</param>
/// <param name="Row">The row type, from whose mapping LINQ makes the same condition.</param>
public sealed record SoftDeleteDefinition(string Column, string NowSql, Type Row);
