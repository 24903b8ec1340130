using Npgsql;
using Wit.Sdk.Connections;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Tenants;

/// <summary>Checks that row security holds the role of the application back.</summary>
internal static class TenantCheck
{
    private const string RoleSql = "SELECT r.rolname, r.rolsuper, r.rolbypassrls FROM pg_catalog.pg_roles r WHERE r.rolname = current_user /* Wit.TenantCheck */";

    /// <summary>A table that does not exist yet shows nothing.</summary>
    private const string TablesSql = """
        SELECT t.relname, pg_catalog.pg_has_role(t.relowner, 'USAGE'), t.relrowsecurity AND t.relforcerowsecurity
        FROM pg_catalog.pg_class t
        JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
        JOIN unnest($1, $2) AS known (schema, name) ON known.schema = n.nspname AND known.name = t.relname
        WHERE pg_catalog.pg_has_role(t.relowner, 'USAGE') OR NOT (t.relrowsecurity AND t.relforcerowsecurity)
        ORDER BY n.nspname, t.relname /* Wit.TenantCheck */
        """;

    /// <summary>A view reads with the rights of its owner, unless it says otherwise.</summary>
    private const string ViewsSql = """
        SELECT DISTINCT v.relname, o.rolname
        FROM pg_catalog.pg_rewrite w
        JOIN pg_catalog.pg_class v ON v.oid = w.ev_class AND v.relkind = 'v'
        JOIN pg_catalog.pg_roles o ON o.oid = v.relowner AND (o.rolsuper OR o.rolbypassrls)
        JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = w.oid AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
        JOIN pg_catalog.pg_class t ON t.oid = d.refobjid
        JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
        JOIN unnest($1, $2) AS known (schema, name) ON known.schema = n.nspname AND known.name = t.relname
        WHERE pg_catalog.has_table_privilege(v.oid, 'SELECT')
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_options_to_table(v.reloptions) x WHERE x.option_name = 'security_invoker' AND x.option_value::boolean)
        ORDER BY v.relname /* Wit.TenantCheck */
        """;

    private const string Cure = "connect as a role of its own, which owns no table and has neither SUPERUSER nor BYPASSRLS, and run migrations as another";

    /// <summary>Checks.</summary>
    /// <exception cref="TenantsNotIsolatedException">The role sees more than the rows of one tenant.</exception>
    public static async Task RunAsync(DatabaseServices services, CancellationToken cancellationToken)
    {
        var tables = services.Definition.Tables.Where(static table => table.TenantColumn is not null).ToList();
        if (tables.Count == 0)
            return;
        try
        {
            var connection = await PoolErrors.OpenAsync(services.DataSource, cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var batch = connection.CreateBatch();
                await using (batch.ConfigureAwait(false))
                {
                    batch.BatchCommands.Add(new NpgsqlBatchCommand(RoleSql));
                    batch.BatchCommands.Add(Of(TablesSql, tables));
                    batch.BatchCommands.Add(Of(ViewsSql, tables));
                    await ReadAsync(batch, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (NpgsqlException exception) when (services.Errors.Translate(exception, TablesSql) is { } translated)
        {
            throw translated;
        }
    }

    private static NpgsqlBatchCommand Of(string sql, List<TableDefinition> tables) => new(sql)
    {
        Parameters =
        {
            new NpgsqlParameter<string[]> { TypedValue = [.. tables.Select(static table => table.Schema)] },
            new NpgsqlParameter<string[]> { TypedValue = [.. tables.Select(static table => table.Name)] },
        },
    };

    private static async Task ReadAsync(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            var role = reader.GetString(0);
            if (reader.GetBoolean(1) || reader.GetBoolean(2))
            {
                var reason = reader.GetBoolean(1) ? "is a superuser" : "has BYPASSRLS";
                throw new TenantsNotIsolatedException($"the role \"{role}\" {reason}, so that row security does not apply to it and it sees the rows of all tenants: {Cure}", role, null);
            }

            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            if (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var table = reader.GetString(0);
                throw new TenantsNotIsolatedException(
                    reader.GetBoolean(1)
                        ? $"the role \"{role}\" owns the table \"{table}\", and may switch its row security off: {Cure}"
                        : $"the row security of the table \"{table}\" is not on, and the role \"{role}\" sees the rows of all tenants in it: apply the migration that adds '@tenant', or find what the database lacks with `wit check --url`",
                    role,
                    table);
            }

            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            if (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                throw new TenantsNotIsolatedException(
                    $"the view \"{reader.GetString(0)}\" reads with the rights of its owner \"{reader.GetString(1)}\", to whom row security does not apply, and shows the role \"{role}\" the rows of all tenants: " +
                    "write .with({ securityInvoker: true }) in the schema",
                    role,
                    reader.GetString(0));
            }
        }
    }
}
