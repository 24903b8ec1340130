using System.Text.RegularExpressions;
using Npgsql;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>
/// Statements as they run while the real schemas stand aside under other names: an extension stays where it is, so that its objects have the schema's other name; and an object of the
/// whole database may exist already.
/// </summary>
internal sealed partial class TwinStatements
{
    /// <summary>The objects of extensions, by the name of their schema. $1 is the array of schema names.</summary>
    private const string Owned =
        """
        with owned as (
          select d.classid, d.objid from pg_catalog.pg_depend d where d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and d.deptype = 'e')
        select distinct n.nspname::text, x.name::text
        from (
          select p.pronamespace as space, p.proname as name from pg_catalog.pg_proc p join owned o on o.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and o.objid = p.oid
          union all select t.typnamespace, t.typname from pg_catalog.pg_type t join owned o on o.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and o.objid = t.oid
          union all select p.oprnamespace, p.oprname from pg_catalog.pg_operator p join owned o on o.classid = 'pg_catalog.pg_operator'::pg_catalog.regclass and o.objid = p.oid
          union all select c.opcnamespace, c.opcname from pg_catalog.pg_opclass c join owned o on o.classid = 'pg_catalog.pg_opclass'::pg_catalog.regclass and o.objid = c.oid
          union all select c.relnamespace, c.relname from pg_catalog.pg_class c join owned o on o.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and o.objid = c.oid
          union all select c.collnamespace, c.collname from pg_catalog.pg_collation c join owned o on o.classid = 'pg_catalog.pg_collation'::pg_catalog.regclass and o.objid = c.oid
          union all select d.dictnamespace, d.dictname from pg_catalog.pg_ts_dict d join owned o on o.classid = 'pg_catalog.pg_ts_dict'::pg_catalog.regclass and o.objid = d.oid
          union all select c.cfgnamespace, c.cfgname from pg_catalog.pg_ts_config c join owned o on o.classid = 'pg_catalog.pg_ts_config'::pg_catalog.regclass and o.objid = c.oid) x
        join pg_catalog.pg_namespace n on n.oid = x.space
        where n.nspname = any($1)
        """;

    private readonly HashSet<(string Schema, string Name)> _owned = [];
    private readonly Dictionary<string, string> _aside;

    private TwinStatements(IReadOnlyList<(string Name, string Aside)> aside) => _aside = aside.ToDictionary(schema => schema.Name, schema => schema.Aside, StringComparer.Ordinal);

    /// <summary>Reads what extensions own; before the schemas are renamed.</summary>
    public static async Task<TwinStatements> ReadAsync(NpgsqlConnection connection, IReadOnlyList<(string Name, string Aside)> aside, CancellationToken cancellationToken)
    {
        var twin = new TwinStatements(aside);
        await using var command = new NpgsqlCommand(Owned, connection) { Parameters = { new NpgsqlParameter<string[]> { TypedValue = [.. aside.Select(schema => schema.Name)] } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) twin._owned.Add((reader.GetString(0), reader.GetString(1)));
        return twin;
    }

    /// <summary>The statements that stand for one beside the real schemas.</summary>
    public IReadOnlyList<string> Of(string sql)
    {
        var moved = _owned.Count == 0 ? sql : Qualified().Replace(sql, Moved);
        if (moved.StartsWith("CREATE CAST ", StringComparison.Ordinal))
            return [$"DO {SqlText.QuoteLiteral($"BEGIN EXECUTE {SqlText.QuoteLiteral(moved)}; EXCEPTION WHEN duplicate_object THEN NULL; END")}"];
        return EventTrigger().Match(moved) is { Success: true } trigger ? [$"DROP EVENT TRIGGER IF EXISTS {trigger.Groups["name"].Value}", moved] : [moved];
    }

    private string Moved(Match match)
    {
        var (schema, name) = (Name(match.Groups["schema"].Value), Name(match.Groups["name"].Value));
        return _owned.Contains((schema, name)) ? _aside[schema] + "." + match.Groups["name"].Value : match.Value;
    }

    private static string Name(string text) => text.StartsWith('"') ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;

    [GeneratedRegex(
        """(?<![\w$"])(?<schema>"(?:[^"]|"")+"|[\p{L}_][\w$]*)\.(?<name>"(?:[^"]|"")+"|[\p{L}_][\w$]*|[-+*/<>=~!@#%^&|`?]+)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Qualified();

    [GeneratedRegex("""^CREATE EVENT TRIGGER (?<name>"(?:[^"]|"")+"|[\p{L}_][\w$]*) """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EventTrigger();
}
