using System.Text;
using Npgsql;

namespace Wit.Sdk.Testing.Catalog;

/// <summary>
/// What PostgreSQL says is in a database, as sorted lines: <c>column public.users.name text not null</c>. Two databases are alike when their lines are, and
/// where they are not, the lines that differ say how.
/// </summary>
public sealed class DatabaseCatalog
{
    private readonly SortedSet<string> _lines;

    private DatabaseCatalog(IEnumerable<string> lines) => _lines = new SortedSet<string>(lines, StringComparer.Ordinal);

    /// <summary>The lines in ordinal order.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>Reads everything outside of PostgreSQL's own schemas.</summary>
    /// <param name="database">The database.</param>
    /// <param name="withColumnOrder">Whether the order of columns counts. It does for two databases made at once; a migrated one has its new columns last.</param>
    /// <param name="rolePrefix">The roles to read, which belong to the server: those whose name starts so; null for none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<DatabaseCatalog> ReadAsync(
        NpgsqlDataSource database, bool withColumnOrder = true, string? rolePrefix = null, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return await ReadAsync(connection, withColumnOrder, rolePrefix, cancellationToken);
    }

    /// <inheritdoc cref="ReadAsync(NpgsqlDataSource, bool, string?, CancellationToken)"/>
    /// <param name="connection">A connection to the database; what its transaction has done counts.</param>
    /// <param name="withColumnOrder">Whether the order of columns counts.</param>
    /// <param name="rolePrefix">The roles to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<DatabaseCatalog> ReadAsync(
        NpgsqlConnection connection, bool withColumnOrder, string? rolePrefix, CancellationToken cancellationToken = default)
    {
        var lines = new List<string>();
        foreach (var query in CatalogQueries.All)
            lines.AddRange(await LinesAsync(connection, query, null, cancellationToken));
        if (withColumnOrder)
            lines.AddRange(await LinesAsync(connection, CatalogQueries.ColumnOrder, null, cancellationToken));
        if (rolePrefix is not null)
            lines.AddRange(await LinesAsync(connection, CatalogQueries.Roles, rolePrefix, cancellationToken));
        return new DatabaseCatalog(lines);
    }

    /// <summary>The lines that only one of two catalogs has, each with <c>-</c> (only this one) or <c>+</c> (only the other); empty when they are alike.</summary>
    public string DifferenceTo(DatabaseCatalog other)
    {
        var text = new StringBuilder();
        foreach (var line in _lines.Union(other._lines, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!other._lines.Contains(line)) text.Append("- ").Append(line).Append('\n');
            if (!_lines.Contains(line)) text.Append("+ ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', _lines);

    private static async Task<List<string>> LinesAsync(NpgsqlConnection connection, string query, string? argument, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(query, connection);
        if (argument is not null) command.Parameters.AddWithValue(argument);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(cancellationToken)) lines.Add(reader.GetString(0));
        return lines;
    }
}
