namespace Wit.Sdk.Sql.Catalog;

/// <summary>A table or a view.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Name">The name.</param>
/// <param name="RowType">The type of its rows, whose fields are the columns.</param>
public sealed record CatalogRelation(string Schema, string Name, SqlType RowType)
{
    /// <summary>The columns of the primary key; empty when there is none.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    /// <summary>Whether it is a view.</summary>
    public bool IsView { get; init; }
}
