using Npgsql;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Drift;

/// <summary>
/// Looks for the policies on tables that the schema does not create. They are compared by name alone: to have the server spell their conditions, the comparison would have to lock
/// another application's table.
/// </summary>
internal static class LinkedPolicyCheck
{
    private const string Sql =
        """
        select wanted.schema, wanted.table_name, wanted.policy
        from unnest($1, $2, $3) wanted(schema, table_name, policy)
        where not exists (
          select from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
          where n.nspname = wanted.schema and c.relname = wanted.table_name and p.polname = wanted.policy)
        order by 1, 2, 3
        """;

    /// <summary>The policies that the database does not have.</summary>
    public static async Task<IReadOnlyList<Difference>> MissingAsync(NpgsqlConnection connection, EquatableArray<LinkedPolicy> policies, CancellationToken cancellationToken)
    {
        if (policies.IsEmpty) return [];
        await using var command = new NpgsqlCommand(Sql, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string[]> { TypedValue = [.. policies.Select(linked => linked.Table.Schema)] },
                new NpgsqlParameter<string[]> { TypedValue = [.. policies.Select(linked => linked.Table.Name)] },
                new NpgsqlParameter<string[]> { TypedValue = [.. policies.Select(linked => linked.Policy.Name)] },
            },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var missing = new List<Difference>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var table = new QualifiedName(reader.GetString(0), reader.GetString(1));
            missing.Add(new Difference("policy", ObjectPath.Of(table, reader.GetString(2)), DifferenceState.Missing));
        }

        return missing;
    }
}
