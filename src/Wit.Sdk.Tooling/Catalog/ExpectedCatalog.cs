using System.Globalization;
using System.Text;
using Npgsql;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>
/// Reads what a schema means as the server spells it. The schema is built for a moment beside the real one: within a transaction, the real schemas are renamed, empty ones take
/// their names, the DDL runs and the catalog is read; then everything is rolled back. Other sessions see none of it.
/// </summary>
internal static class ExpectedCatalog
{
    /// <summary>The name of the real <c>public</c> while the schema is built. The types and operator classes of extensions in it are written without it, as those of <c>public</c> are.</summary>
    internal const string PublicAside = "wit_aside_public";

    /// <summary>Event triggers would run on what is built and rolled back, and look for their tables in schemas that stand aside. Only a superuser may silence them.</summary>
    private const string SilenceEventTriggers =
        """
        do 'declare name text; begin
          for name in select evtname from pg_catalog.pg_event_trigger where evtenabled operator(pg_catalog.<>) ''D'' loop execute pg_catalog.format(''alter event trigger %I disable'', name); end loop;
        end'
        """;

    /// <summary>Builds and reads.</summary>
    /// <param name="connection">A connection in a transaction that has read <paramref name="existing"/>. The caller rolls it back.</param>
    /// <param name="model">The schema.</param>
    /// <param name="carried">The SQL beside the schema.</param>
    /// <param name="scope">The part of the database that is compared.</param>
    /// <param name="existing">The live database, for its schemas and roles.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The facts, the objects that Drizzle has no words for, and the parts that the server refused: they can't be compared.</returns>
    /// <exception cref="PostgresException">The role may not rename the schemas or create objects.</exception>
    public static async Task<(CatalogFacts Facts, IReadOnlyList<CatalogExtra> Extras, IReadOnlyList<RefusedPart> Refused)> ReadAsync(
        NpgsqlConnection connection, SchemaModel model, CarriedSchema carried, CatalogScope scope, SchemaModel existing, CancellationToken cancellationToken)
    {
        var aside = existing.Schemas.Select((schema, i) => (schema.Name, Aside: "wit_aside_" + i.ToString(CultureInfo.InvariantCulture)))
            .Append((Name: QualifiedName.PublicSchema, Aside: PublicAside)).ToList();
        var created = model.Schemas.Select(schema => schema.Name).ToHashSet(StringComparer.Ordinal);
        var twin = await TwinStatements.ReadAsync(connection, aside, cancellationToken);
        await TryAsync(connection, [SilenceEventTriggers], cancellationToken);
        await ExecuteAsync(connection, MakeRoom(aside, created), cancellationToken);
        var missingRoles = model.Roles.Where(role => !existing.Roles.Any(other => other.Name == role.Name));
        var plan = Ddl.Plan(Standalone(model) with { Roles = missingRoles.ToEquatableArray() });
        var refused = await RunAsync(connection, [.. CarriedDdl.Statements(plan, carried).Select(statement => (statement.Sql, twin.Of(statement.Sql), statement.Change))], cancellationToken);
        var catalog = await CatalogReader.ReadAsync(connection, scope, cancellationToken);

        // Privileges that new objects have by the server's defaults are not part of the schema.
        if (!carried.Statements.Any(statement => CarriedObjects.IsGrant(statement.Sql))) catalog = catalog with { Extras = catalog.Extras.Where(extra => extra.Kind != CatalogExtra.Grant).ToEquatableArray() };
        var facts = CatalogFacts.Of(catalog, text => RealNames(text, aside));
        foreach (var table in model.Tables)
            facts.AddForeignKeys(table with { ForeignKeys = table.ForeignKeys.Where(key => model.FindTable(key.ReferencedTable) is null).ToEquatableArray() });
        return (facts, [.. catalog.Extras.Select(extra => Spelled(extra, aside))], refused);
    }

    /// <summary>An object with the names that it has where no schema stands aside.</summary>
    private static CatalogExtra Spelled(CatalogExtra extra, IReadOnlyList<(string Name, string Aside)> schemas) => extra with
    {
        Name = RealNames(extra.Name, schemas), Definition = RealNames(extra.Definition, schemas), Sql = extra.Sql.Select(sql => RealNames(sql, schemas)).ToEquatableArray(),
    };

    private static string MakeRoom(List<(string Name, string Aside)> schemas, HashSet<string> created)
    {
        var sql = new StringBuilder("SET LOCAL lock_timeout = '5s';\nSET LOCAL client_min_messages = warning;\nCREATE SCHEMA IF NOT EXISTS public;\n");
        foreach (var (name, aside) in schemas)
            sql.Append(CultureInfo.InvariantCulture, $"ALTER SCHEMA {SqlText.QuoteIdentifier(name)} RENAME TO {aside};\n");
        foreach (var (name, _) in schemas.Where(schema => !created.Contains(schema.Name)))
            sql.Append(CultureInfo.InvariantCulture, $"CREATE SCHEMA {SqlText.QuoteIdentifier(name)};\n");

        // The functions and types of extensions are found where they are; what is created goes to the new schema.
        sql.Append("SET LOCAL search_path = public");
        foreach (var (_, aside) in schemas) sql.Append(", ").Append(aside);
        return sql.Append(";\n").ToString();
    }

    /// <summary>
    /// The part that touches no table of the real database: a key that leads to one, or a policy on one, would lock it until the end of the transaction. No index is built
    /// concurrently, which a transaction refuses.
    /// </summary>
    private static SchemaModel Standalone(SchemaModel model) => model with
    {
        LinkedPolicies = default,
        Tables = model.Tables.Select(table => table with
        {
            Indexes = table.Indexes.Select(index => index with { IsConcurrent = false }).ToEquatableArray(),
            ForeignKeys = table.ForeignKeys.Where(key => model.FindTable(key.ReferencedTable) is not null).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    /// <summary>All at once, which is the ordinary case; one by one where the server refuses, so that the rest can be compared.</summary>
    private static async Task<IReadOnlyList<RefusedPart>> RunAsync(
        NpgsqlConnection connection, IReadOnlyList<(string Sql, IReadOnlyList<string> Twin, Change? Change)> statements, CancellationToken cancellationToken)
    {
        if (statements.Count == 0) return [];
        if (await TryAsync(connection, [.. statements.SelectMany(statement => statement.Twin)], cancellationToken) is null) return [];
        var refused = new List<RefusedPart>();
        foreach (var (sql, twin, change) in statements)
        {
            if (await TryAsync(connection, twin, cancellationToken) is not { } reason) continue;
            var what = change is null ? "the carried statement '" + sql.Split('\n')[0] + "'" : ChangeSummary.Describe(change);
            refused.Add(new RefusedPart(change, what, $"SQLSTATE {reason.SqlState}: {reason.MessageText}"));
        }

        return refused;
    }

    /// <summary>Runs statements in one round trip. A function may have semicolons of its own, so that the text is never split.</summary>
    private static async Task<PostgresException?> TryAsync(NpgsqlConnection connection, IReadOnlyList<string> statements, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, "SAVEPOINT wit_twin", cancellationToken);
        try
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var statement in statements) batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
            await batch.ExecuteNonQueryAsync(cancellationToken);
            await ExecuteAsync(connection, "RELEASE SAVEPOINT wit_twin", cancellationToken);
            return null;
        }
        catch (PostgresException exception)
        {
            await ExecuteAsync(connection, "ROLLBACK TO SAVEPOINT wit_twin", cancellationToken);
            return exception;
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A function or type of an extension is printed with the name of the schema that stands aside.</summary>
    private static string RealNames(string text, IReadOnlyList<(string Name, string Aside)> schemas)
    {
        foreach (var (name, aside) in schemas.Where(schema => text.Contains(schema.Aside + ".", StringComparison.Ordinal)))
        {
            var isPlain = name.All(character => character is (>= 'a' and <= 'z') or '_' or (>= '0' and <= '9')) && !char.IsAsciiDigit(name[0]);
            text = text.Replace(aside + ".", (isPlain ? name : SqlText.QuoteIdentifier(name)) + ".", StringComparison.Ordinal);
        }

        return text;
    }
}
