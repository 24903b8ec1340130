using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Tooling.Catalog.Extras;
using Wit.Sdk.Tooling.Catalog.Rows;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>The rows of the catalog's queries before they are put together: tables by their object id.</summary>
internal sealed class CatalogRows
{
    public required IReadOnlyList<string> Schemas { get; init; }

    public required IReadOnlyList<RelationRow> Relations { get; init; }

    public required ILookup<uint, ColumnRow> Columns { get; init; }

    public required IReadOnlyList<SequenceRow> Sequences { get; init; }

    public required ILookup<uint, ConstraintRow> Constraints { get; init; }

    public required ILookup<uint, IndexRow> Indexes { get; init; }

    public required ILookup<uint, (uint Table, Policy Policy)> Policies { get; init; }

    public required IReadOnlyList<EnumType> Enums { get; init; }

    public required IReadOnlyList<ExtraDependency> Dependencies { get; init; }

    public required IReadOnlyList<ExtraRow> Extras { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>Reads all queries in one round trip. The connection is in a transaction whose <c>search_path</c> is <c>pg_catalog</c>.</summary>
    public static async Task<CatalogRows> ReadAsync(NpgsqlConnection connection, CatalogScope scope, CancellationToken cancellationToken)
    {
        var version = connection.PostgreSqlVersion.Major;
        var schemas = scope.Schemas.ToArray();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var sql in new[]
        {
            CatalogQueries.Schemas, CatalogQueries.Relations, CatalogQueries.Columns, CatalogQueries.Sequences, CatalogQueries.Constraints(version),
            CatalogQueries.Indexes(version), CatalogQueries.Policies, CatalogQueries.Enums, ExtraQueries.Dependencies,
        }.Concat(ExtraQueries.All(version)))
        {
            batch.BatchCommands.Add(Command(sql, schemas));
        }

        batch.BatchCommands.Add(Command(CatalogQueries.Roles, [.. scope.Roles]));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var results = new ResultReader(reader);
        return new CatalogRows
        {
            Schemas = await results.NextAsync(row => row.GetString(0), cancellationToken),
            Relations = await results.NextAsync(RelationRow.Read, cancellationToken),
            Columns = (await results.NextAsync(ColumnRow.Read, cancellationToken)).ToLookup(row => row.Table),
            Sequences = await results.NextAsync(SequenceRow.Read, cancellationToken),
            Constraints = (await results.NextAsync(ConstraintRow.Read, cancellationToken)).ToLookup(row => row.Table),
            Indexes = (await results.NextAsync(IndexRow.Read, cancellationToken)).ToLookup(row => row.Table),
            Policies = (await results.NextAsync(ReadPolicy, cancellationToken)).ToLookup(row => row.Table),
            Enums = await results.NextAsync(ReadEnum, cancellationToken),
            Dependencies = await results.NextAsync(ExtraDependency.Read, cancellationToken),
            Extras = await results.NextAsync(ExtraQueries.All(version).Count, ExtraRow.Read, cancellationToken),
            Roles = await results.NextAsync(row => new Role(row.GetString(0), row.GetBoolean(1), row.GetBoolean(2), row.GetBoolean(3), IsExisting: false), cancellationToken),
        };
    }

    private static NpgsqlBatchCommand Command(string sql, string[] names) => new(sql) { Parameters = { new NpgsqlParameter<string[]> { TypedValue = names } } };

    private static (uint Table, Policy Policy) ReadPolicy(NpgsqlDataReader row)
    {
        var command = row.GetString(3) switch
        {
            "r" => "SELECT",
            "a" => "INSERT",
            "w" => "UPDATE",
            "d" => "DELETE",
            _ => "ALL",
        };
        var policy = new Policy(
            row.GetString(1), row.GetBoolean(2) ? "PERMISSIVE" : "RESTRICTIVE", command, row.GetFieldValue<string[]>(4), row.TextOrNull(5), row.TextOrNull(6));
        return (row.GetFieldValue<uint>(0), policy);
    }

    private static EnumType ReadEnum(NpgsqlDataReader row) => new(new QualifiedName(row.GetString(0), row.GetString(1)), row.GetString(1), row.GetFieldValue<string[]>(2));
}
