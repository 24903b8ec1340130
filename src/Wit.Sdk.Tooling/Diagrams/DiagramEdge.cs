using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Diagrams;

/// <summary>A foreign key in a diagram.</summary>
/// <param name="Name">The name of the constraint.</param>
/// <param name="From">The table that has it.</param>
/// <param name="Columns">The columns that have it.</param>
/// <param name="To">The table that it refers to.</param>
/// <param name="Points">Its line, from the one table to the other. Each part of it is horizontal or vertical, and none crosses a table.</param>
/// <param name="IsUnique">Whether at most one row refers to another.</param>
/// <param name="IsOptional">Whether a row may refer to none.</param>
public sealed record DiagramEdge(
    string Name, QualifiedName From, IReadOnlyList<string> Columns, QualifiedName To, IReadOnlyList<DiagramPoint> Points, bool IsUnique, bool IsOptional);
