using Wit.Sdk;

namespace Wit.Data.Statements;

/// <summary>Builds the exception of a missing row.</summary>
internal static class Missing
{
    /// <summary>The exception for a key that no row has.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns of the key.</param>
    public static RowNotFoundException Row(string table, params string[] columns) =>
        new($"no row of \"{table}\" has this {string.Join(", ", columns.Select(static column => $"\"{column}\""))}, or it is deleted", table, columns);
}
