using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model;

/// <summary>A view (<c>pgView</c>, <c>pgMaterializedView</c>).</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="ExportName">The exported TypeScript name.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Definition">The query; null when the view exists already (<c>.existing()</c>) and is not ours to make.</param>
public sealed record View(QualifiedName Name, string ExportName, EquatableArray<Column> Columns, string? Definition)
{
    /// <summary>The names of the columns that are a primary key where they come from.</summary>
    public EquatableArray<string> KeyColumns { get; init; }

    /// <summary>Whether it is materialized.</summary>
    public bool IsMaterialized { get; init; }

    /// <summary>The storage parameters and view options, <c>WITH (name = value)</c>.</summary>
    public EquatableArray<StorageParameter> With { get; init; }

    /// <summary>The table access method; null for the default.</summary>
    public string? Using { get; init; }

    /// <summary>The tablespace; null for the default.</summary>
    public string? Tablespace { get; init; }

    /// <summary>Whether it starts without rows.</summary>
    public bool WithNoData { get; init; }

    /// <summary>The JSDoc comment.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;
}
