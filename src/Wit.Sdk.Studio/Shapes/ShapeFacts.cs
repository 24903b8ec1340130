using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Catalog;

namespace Wit.Sdk.Studio.Shapes;

/// <summary>The sources of the shape of a database.</summary>
/// <param name="Database">Its name.</param>
/// <param name="Version">PostgreSQL's version.</param>
/// <param name="Catalog">Its objects.</param>
/// <param name="Sizes">Per table the rows that the planner expects, and the bytes.</param>
/// <param name="SecretViews">The views that read a secret column, directly or through other views.</param>
/// <param name="SecretColumns">The secret columns, and those that are computed from one.</param>
internal sealed record ShapeFacts(
    string Database,
    string Version,
    SchemaModel Catalog,
    IReadOnlyDictionary<QualifiedName, (long Rows, long Bytes)> Sizes,
    IReadOnlySet<QualifiedName> SecretViews,
    IReadOnlySet<(QualifiedName Table, string Column)> SecretColumns)
{
    private const string Schemas =
        "select nspname from pg_catalog.pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' and pg_catalog.has_schema_privilege(oid, 'usage') order by 1";

    private const string Head = "select pg_catalog.current_database(), pg_catalog.current_setting('server_version')";

    private const string Tables =
        """
        select n.nspname, c.relname, c.reltuples::bigint, pg_catalog.pg_total_relation_size(c.oid)
        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any($1) and c.relkind in ('r', 'p', 'm')
        """;

    /// <summary>$1, $2, $3: schema, table and column of each secret. A view depends on the columns that it reads; one that reads whole rows names none, and shows it as attribute 0.</summary>
    private const string Secrets =
        """
        with recursive secret as (
          select c.oid, a.attnum
          from unnest($1::text[], $2::text[], $3::text[]) s(schema, tab, col)
          join pg_catalog.pg_namespace n on n.nspname = s.schema
          join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = s.tab
          join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = s.col
        ),
        computed as (
          select s.oid, s.attnum from secret s
          union
          select d.objid, d.objsubid::smallint
          from secret s join pg_catalog.pg_depend d on d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = s.oid and d.refobjsubid = s.attnum
          where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = s.oid and d.objsubid > 0
          union
          select f.adrelid, f.adnum
          from secret s join pg_catalog.pg_depend d on d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = s.oid and d.refobjsubid = s.attnum
          join pg_catalog.pg_attrdef f on d.classid = 'pg_catalog.pg_attrdef'::regclass and d.objid = f.oid
        ),
        reading(oid) as (
          select r.ev_class
          from computed s
          join pg_catalog.pg_depend d on d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = s.oid and d.classid = 'pg_catalog.pg_rewrite'::regclass
          join pg_catalog.pg_rewrite r on r.oid = d.objid and r.ev_class <> s.oid
          where d.refobjsubid = s.attnum or r.ev_action::text like '%:varattno 0 %'
          union
          select r.ev_class
          from reading v
          join pg_catalog.pg_depend d on d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = v.oid and d.classid = 'pg_catalog.pg_rewrite'::regclass
          join pg_catalog.pg_rewrite r on r.oid = d.objid and r.ev_class <> v.oid
        )
        select n.nspname, c.relname, a.attname
        from computed s join pg_catalog.pg_class c on c.oid = s.oid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        join pg_catalog.pg_attribute a on a.attrelid = s.oid and a.attnum = s.attnum
        union all
        select n.nspname, c.relname, null
        from reading v join pg_catalog.pg_class c on c.oid = v.oid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        """;

    public static async Task<ShapeFacts> ReadAsync(NpgsqlDataSource dataSource, SchemaModel schema, CancellationToken cancellationToken)
    {
        var schemas = new List<string>();
        await using (var command = dataSource.CreateCommand(Schemas))
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
            while (await reader.ReadAsync(cancellationToken)) schemas.Add(reader.GetString(0));
        var catalog = await CatalogReader.ReadAsync(dataSource, new CatalogScope(schemas, [], new HashSet<QualifiedName>()), cancellationToken);
        var secrets = schema.Tables.SelectMany(table => table.Columns.Where(column => column.Documentation.Find("secret") is not null).Select(column => (Table: table.Name, Column: column.Name))).ToList();
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Head));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Tables) { Parameters = { Texts(schemas) } });
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Secrets)
        {
            Parameters = { Texts(secrets.Select(secret => secret.Table.Schema)), Texts(secrets.Select(secret => secret.Table.Name)), Texts(secrets.Select(secret => secret.Column)) },
        });
        await using var results = await batch.ExecuteReaderAsync(cancellationToken);
        await results.ReadAsync(cancellationToken);
        var (name, version) = (results.GetString(0), results.GetString(1));
        await results.NextResultAsync(cancellationToken);
        var sizes = new Dictionary<QualifiedName, (long Rows, long Bytes)>();
        while (await results.ReadAsync(cancellationToken)) sizes[new QualifiedName(results.GetString(0), results.GetString(1))] = (results.GetInt64(2), results.GetInt64(3));
        await results.NextResultAsync(cancellationToken);
        var (views, columns) = (new HashSet<QualifiedName>(), secrets.ToHashSet());
        while (await results.ReadAsync(cancellationToken))
        {
            var relation = new QualifiedName(results.GetString(0), results.GetString(1));
            if (await results.IsDBNullAsync(2, cancellationToken)) views.Add(relation);
            else columns.Add((relation, results.GetString(2)));
        }

        return new ShapeFacts(name, version, catalog.Model, sizes, views, columns);
    }

    private static NpgsqlParameter<string[]> Texts(IEnumerable<string> texts) => new() { TypedValue = [.. texts] };
}
