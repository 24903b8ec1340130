using System.Globalization;
using System.Text;
using Npgsql;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql.Online;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Pushing.Probing;

/// <summary>How many rows tables have: exactly for small ones, by the server's own estimate for large ones.</summary>
internal static class RowCounts
{
    private const int Exact = 10_000;

    /// <summary>Counts the rows of the tables that changes read, by the path that a table has after renames.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> ReadAsync(
        NpgsqlConnection connection, EquatableArray<Change> changes, SchemaModel database, CancellationToken cancellationToken)
    {
        var before = new NamesBefore(changes);
        var tables = changes.Select(StatementLocks.ReadTable).OfType<QualifiedName>().Distinct()
            .Select(table => (Path: ObjectPath.Of(table), Name: before.Table(table))).Where(table => database.FindTable(table.Name) is not null);
        return await ReadAsync(connection, tables, cancellationToken);
    }

    private static async Task<IReadOnlyDictionary<string, long>> ReadAsync(
        NpgsqlConnection connection, IEnumerable<(string Path, QualifiedName Name)> tables, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var sql = new StringBuilder();
        foreach (var (path, name) in tables)
        {
            var relation = SqlText.QuoteRelation(name);
            sql.Append(sql.Length == 0 ? string.Empty : "\nUNION ALL ").Append(
                CultureInfo.InvariantCulture,
                $"SELECT {SqlText.QuoteLiteral(path)}, (SELECT count(*) FROM (SELECT FROM {relation} LIMIT {Exact}) AS first_rows), (SELECT reltuples::bigint FROM pg_catalog.pg_class WHERE oid = {SqlText.QuoteLiteral(relation)}::pg_catalog.regclass)");
        }

        if (sql.Length == 0) return counts;
        await using var command = new NpgsqlCommand(sql.ToString(), connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var counted = reader.GetInt64(1);
            counts.Add(reader.GetString(0), counted < Exact ? counted : Math.Max(counted, reader.GetInt64(2)));
        }

        return counts;
    }
}
