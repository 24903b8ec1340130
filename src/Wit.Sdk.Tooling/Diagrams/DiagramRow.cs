namespace Wit.Sdk.Tooling.Diagrams;

/// <summary>A column as a diagram shows it.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Type">The type in SQL.</param>
/// <param name="IsPrimaryKey">Whether it is of the primary key.</param>
/// <param name="IsForeignKey">Whether it is of a foreign key.</param>
/// <param name="IsNullable">Whether it can be NULL.</param>
public sealed record DiagramRow(string Name, string Type, bool IsPrimaryKey, bool IsForeignKey, bool IsNullable);
