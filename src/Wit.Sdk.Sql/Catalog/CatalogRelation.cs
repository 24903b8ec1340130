namespace Wit.Sdk.Sql.Catalog;

/// <summary>A relation of <c>pg_catalog</c> or <c>information_schema</c>.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Name">The name.</param>
/// <param name="RowType">The type of its rows, whose fields are the columns.</param>
public sealed record CatalogRelation(string Schema, string Name, SqlType RowType);
