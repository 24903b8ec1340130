using System.Text.Json.Serialization;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Studio.Shapes;

/// <summary>A table or view as the page knows it.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Columns">The columns in their order.</param>
internal sealed record TableShape(QualifiedName Name, IReadOnlyList<ColumnShape> Columns)
{
    public bool IsView { get; init; }

    /// <summary>Whether the schema file has it.</summary>
    public bool IsInSchema { get; init; }

    /// <summary>The JSDoc comment.</summary>
    public string Comment { get; init; } = string.Empty;

    /// <summary>The columns that name a row; empty for a table that is read by <c>ctid</c>, and for a view.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The column that people know a row by; null when there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The foreign keys of this table.</summary>
    public IReadOnlyList<ReferenceShape> References { get; init; } = [];

    /// <summary>The foreign keys that lead to this table.</summary>
    public IReadOnlyList<ReferenceShape> ReferencedBy { get; init; } = [];

    /// <summary>The rows that the planner expects; negative before the first ANALYZE.</summary>
    public long Estimate { get; init; } = -1;

    /// <summary>The bytes on disk, with indexes.</summary>
    public long Bytes { get; init; }

    /// <summary>Why its rows are not shown; null when they are.</summary>
    public string? Withheld { get; init; }

    /// <summary>The column that each update raises; null where there is none.</summary>
    public string? RowVersion => Rules.RowVersion;

    /// <summary>The column that holds when a row was deleted; null where rows are removed.</summary>
    public string? SoftDelete => Rules.SoftDelete;

    /// <summary>The rules for writes in the schema file.</summary>
    [JsonIgnore]
    public WriteRules Rules { get; init; } = WriteRules.None;

    public ColumnShape? FindColumn(string name) => Columns.FirstOrDefault(column => column.Name == name);
}
