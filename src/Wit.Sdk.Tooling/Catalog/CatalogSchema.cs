using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>The objects of a live database: what a schema file can express, and what it can't.</summary>
/// <param name="Model">
/// The objects that the schema language has words for. Expressions are the server's own spelling (<c>pg_get_expr</c>), so that two catalogs compare by meaning.
/// Property and export names are the names in the database.
/// </param>
/// <param name="Extras">All other objects, in the order of kind, table and name.</param>
public sealed record CatalogSchema(SchemaModel Model, EquatableArray<CatalogExtra> Extras);
