namespace Wit.Sdk.Sql.Catalog;

/// <summary>An entry of <c>pg_cast</c>.</summary>
/// <param name="Source">The type that is converted.</param>
/// <param name="Target">The type that it is converted to.</param>
/// <param name="Context">Where it is applied: <c>i</c> everywhere, <c>a</c> in assignments, <c>e</c> when it is written.</param>
/// <param name="Method">How: <c>f</c> by a function, <c>i</c> by text, <c>b</c> without a change of the bytes.</param>
public sealed record CatalogCast(SqlType Source, SqlType Target, char Context, char Method);
