using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>An index (<c>index</c>, <c>uniqueIndex</c>).</summary>
/// <param name="Name">The given name, or drizzle-kit's <c>table_columns_index</c>.</param>
/// <param name="Columns">The indexed columns and expressions, in order.</param>
public sealed record Index(string Name, EquatableArray<IndexColumn> Columns)
{
    /// <summary>Whether equal keys are refused.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The access method: <c>btree</c>, <c>gin</c>, <c>gist</c>, <c>hnsw</c> ...</summary>
    public string Method { get; init; } = "btree";

    /// <summary>The predicate of a partial index; null when it covers every row.</summary>
    public string? Where { get; init; }

    /// <summary>The storage parameters, <c>WITH (name = value)</c>, in source order.</summary>
    public EquatableArray<StorageParameter> With { get; init; }

    /// <summary>Whether it was asked to be built concurrently.</summary>
    public bool IsConcurrent { get; init; }

    /// <summary>Whether it leaves partitions alone (<c>.onOnly()</c>).</summary>
    public bool IsOnly { get; init; }
}
