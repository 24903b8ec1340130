using Npgsql;

namespace Wit.Sdk.Tooling.Catalog.Rows;

/// <summary>Getters for columns that can be NULL.</summary>
internal static class CatalogRowExtensions
{
    public static string? TextOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static string[] TextsOrNone(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? [] : row.GetFieldValue<string[]>(column);

    /// <summary>Rows that hold one idea with several NULLs in an array.</summary>
    public static string?[] OptionalTexts(this NpgsqlDataReader row, int column) => row.GetFieldValue<string?[]>(column);
}
