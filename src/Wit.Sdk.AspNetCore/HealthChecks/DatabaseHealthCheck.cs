using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Migrations;

namespace Wit.Sdk.AspNetCore.HealthChecks;

/// <summary>Checks that a database can be reached, has the schema that the application was built for, and has no invalid index.</summary>
internal sealed class DatabaseHealthCheck(WitDatabase database, DatabaseDefinition definition, bool checksTenants) : IHealthCheck
{
    private const string Journal = "Wit.Migrations/meta/_journal.json";

    /// <summary>An index that is being built is not valid yet either.</summary>
    private const string InvalidIndexesSql = """
        SELECT i.relname FROM pg_catalog.pg_index x
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
        JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
        JOIN unnest($1, $2) AS known (schema, name) ON known.schema = n.nspname AND known.name = t.relname
        WHERE NOT x.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_stat_progress_create_index p WHERE p.index_relid = x.indexrelid)
        ORDER BY i.relname /* Wit.HealthCheck */
        """;

    private readonly string[] _schemas = [.. definition.Tables.Select(static table => table.Schema)];
    private readonly string[] _tables = [.. definition.Tables.Select(static table => table.Name)];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var problems = new List<string>();
            var invalid = await InvalidIndexesAsync(cancellationToken).ConfigureAwait(false);
            if (invalid.Count > 0)
                problems.Add($"indexes are invalid and have to be rebuilt: {string.Join(", ", invalid)}");
            var statuses = HasMigrations ? await database.Migrations.GetStatusAsync(cancellationToken).ConfigureAwait(false) : [];
            if (Names(statuses, MigrationState.Pending) is { Length: > 0 } pending)
                return new HealthCheckResult(context.Registration.FailureStatus, $"migrations are pending: {pending}");
            if (Names(statuses, MigrationState.Edited) is { Length: > 0 } edited)
                problems.Add($"migrations were edited after they had been applied: {edited}");
            if (checksTenants)
                await database.CheckTenantsAsync(cancellationToken).ConfigureAwait(false);
            return problems.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join("; ", problems));
        }
        catch (TenantsNotIsolatedException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception);
        }
        catch (Exception exception) when (exception is NpgsqlException or WitException)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "the database can't be reached or read", exception);
        }
    }

    /// <summary>Whether the build embedded a migrations folder.</summary>
    private bool HasMigrations => definition.MigrationsAssembly?.GetManifestResourceInfo(Journal) is not null;

    private static string Names(IReadOnlyList<MigrationStatus> statuses, MigrationState state) =>
        string.Join(", ", statuses.Where(status => status.State == state).Select(static status => status.Name));

    private async Task<IReadOnlyList<string>> InvalidIndexesAsync(CancellationToken cancellationToken)
    {
        var names = new List<string>();
        var command = database.DataSource.CreateCommand(InvalidIndexesSql);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = _schemas });
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = _tables });
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    names.Add(reader.GetString(0));
            }
        }

        return names;
    }
}
