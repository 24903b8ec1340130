using System.Data;
using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Catalog;

namespace Wit.Sdk.Tooling.Drift;

/// <summary>
/// Compares a live database with a schema by meaning: the server itself builds the schema beside the real one in a transaction that is rolled back, so that checks, defaults,
/// conditions and views are compared as PostgreSQL spells them. The role must own the schemas and may create objects; the database is not changed.
/// </summary>
public static class DatabaseDrift
{
    /// <summary>Compares.</summary>
    /// <param name="dataSource">The database.</param>
    /// <param name="model">The schema that it should have, of a snapshot or a schema file.</param>
    /// <param name="excluded">Tables that belong to no schema: the history of migrations.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ToolException">The role may not build the schema for comparison, or the server is read-only.</exception>
    public static async Task<DriftReport> CompareAsync(
        NpgsqlDataSource dataSource, SchemaModel model, IEnumerable<QualifiedName> excluded, CancellationToken cancellationToken = default) =>
        await CompareAsync(dataSource, model, CarriedSchema.Empty, excluded, cancellationToken);

    /// <summary>Compares with a schema and what is carried beside it.</summary>
    /// <param name="dataSource">The database.</param>
    /// <param name="model">The schema that it should have.</param>
    /// <param name="carried">The objects that stand beside the schema as SQL.</param>
    /// <param name="excluded">Tables that belong to no schema: the history of migrations.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ToolException">The role may not build the schema for comparison, or the server is read-only.</exception>
    public static async Task<DriftReport> CompareAsync(
        NpgsqlDataSource dataSource, SchemaModel model, CarriedSchema carried, IEnumerable<QualifiedName> excluded, CancellationToken cancellationToken = default)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        return await CompareAsync(connection, model, carried, excluded, cancellationToken);
    }

    /// <summary>Compares within the transaction of a connection, whose own changes count.</summary>
    /// <param name="connection">A connection in a transaction, which the caller must roll back.</param>
    /// <param name="model">The schema.</param>
    /// <param name="excluded">Tables that belong to no schema.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ToolException">The role may not build the schema for comparison, or the server is read-only.</exception>
    public static async Task<DriftReport> CompareAsync(
        NpgsqlConnection connection, SchemaModel model, IEnumerable<QualifiedName> excluded, CancellationToken cancellationToken = default) =>
        await CompareAsync(connection, model, CarriedSchema.Empty, excluded, cancellationToken);

    /// <summary>Compares with a schema and what is carried beside it, within the transaction of a connection, whose own changes count.</summary>
    /// <param name="connection">A connection in a transaction, which the caller must roll back.</param>
    /// <param name="model">The schema.</param>
    /// <param name="carried">The objects that stand beside the schema as SQL.</param>
    /// <param name="excluded">Tables that belong to no schema.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ToolException">The role may not build the schema for comparison, or the server is read-only.</exception>
    public static async Task<DriftReport> CompareAsync(
        NpgsqlConnection connection, SchemaModel model, CarriedSchema carried, IEnumerable<QualifiedName> excluded, CancellationToken cancellationToken = default)
    {
        var scope = CatalogScope.Of(model, excluded);
        var actual = await CatalogReader.ReadAsync(connection, scope, cancellationToken);
        var linked = await LinkedPolicyCheck.MissingAsync(connection, model.LinkedPolicies, cancellationToken);
        return await ComparingAsync(async () =>
        {
            var (expected, _, refused) = await ExpectedCatalog.ReadAsync(connection, model, carried, scope, actual.Model, cancellationToken);
            var report = CatalogComparison.Compare(expected, CatalogFacts.Of(actual, text => text), refused);
            return report with { Differences = [.. report.Differences, .. linked] };
        });
    }

    /// <summary>Reports what keeps a role from comparing.</summary>
    internal static async Task<T> ComparingAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction)
        {
            throw new ToolException(
                $"The database can't be compared with the schema: SQLSTATE {exception.SqlState}: {exception.MessageText}. "
                + "The comparison builds the schema in a transaction that is rolled back: connect to the primary server with a role that owns the schemas.",
                exception);
        }
    }
}
