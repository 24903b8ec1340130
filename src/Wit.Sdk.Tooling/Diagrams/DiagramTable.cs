using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Diagrams;

/// <summary>A table in a diagram.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Box">Its place.</param>
/// <param name="Rows">The columns that are shown, from the top.</param>
/// <param name="HiddenColumns">The number of columns that are not shown.</param>
/// <param name="Summary">Its comment; empty if there is none.</param>
public sealed record DiagramTable(QualifiedName Name, DiagramBox Box, IReadOnlyList<DiagramRow> Rows, int HiddenColumns, string Summary);
