namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>Triggers, rules, statistics, and options of tables and their columns.</summary>
internal static class AttachedObjects
{
    public const string Query =
        $"""
        with {CatalogQueries.OurRelations}
        select 'trigger', c.nspname::text, c.relname::text, t.tgname::text,
          pg_get_triggerdef(t.oid) || case t.tgenabled when 'D' then ' (disabled)' when 'R' then ' (replica)' when 'A' then ' (always)' else '' end,
          array_remove(array[pg_get_triggerdef(t.oid), format('ALTER TABLE %I.%I ', c.nspname, c.relname)
            || case t.tgenabled when 'D' then 'DISABLE' when 'R' then 'ENABLE REPLICA' when 'A' then 'ENABLE ALWAYS' end || format(' TRIGGER %I', t.tgname)], null), 0::oid, 0::oid, 3
        from pg_catalog.pg_trigger t join ours c on c.oid = t.tgrelid where not t.tgisinternal
        union all
        select 'rule', c.nspname, c.relname, r.rulename, null, array_remove(array[pg_get_ruledef(r.oid), format('ALTER TABLE %I.%I ', c.nspname, c.relname)
            || case r.ev_enabled when 'D' then 'DISABLE' when 'R' then 'ENABLE REPLICA' when 'A' then 'ENABLE ALWAYS' end || format(' RULE %I', r.rulename)], null), 0, 0, 3
        from pg_catalog.pg_rewrite r join ours c on c.oid = r.ev_class where r.rulename <> '_RETURN'
        union all
        select 'statistics object', c.nspname, c.relname, s.stxname, null, array[pg_get_statisticsobjdef(s.oid)], 0, 0, 2
        from pg_catalog.pg_statistic_ext s join ours c on c.oid = s.stxrelid
        union all
        select 'view column default', c.nspname, c.relname, a.attname, pg_get_expr(d.adbin, d.adrelid),
          array[format('ALTER VIEW %I.%I ALTER COLUMN %I SET DEFAULT ', c.nspname, c.relname, a.attname) || pg_get_expr(d.adbin, d.adrelid)], 0, 0, 3
        from ours c join pg_catalog.pg_attrdef d on d.adrelid = c.oid join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum where c.relkind = 'v'
        order by 1, 2, 3, 4
        """;

    /// <summary>Before PostgreSQL 17, a column without a statistics target has the target -1.</summary>
    public static string Options(int version) =>
        $"""
        with {CatalogQueries.OurRelations},
        tables as (select c.*, format('ALTER TABLE %I.%I ', c.nspname, c.relname) as alter from ours c where c.relkind in ('r', 'p'))
        select 'replica identity', c.nspname::text, c.relname::text, 'replica identity', w.word, array[c.alter || 'REPLICA IDENTITY ' || w.word], 0::oid, 0::oid, 2
        from tables c cross join lateral (select case c.relreplident when 'n' then 'NOTHING' when 'f' then 'FULL' when 'i' then 'USING INDEX ' || quote_ident((select x.relname
            from pg_catalog.pg_index i join pg_catalog.pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid and i.indisreplident)) end as word) w
        where w.word is not null
        union all
        select 'clustering', c.nspname, c.relname, 'cluster', x.relname, array[c.alter || format('CLUSTER ON %I', x.relname)], 0, 0, 2
        from tables c join pg_catalog.pg_index i on i.indrelid = c.oid and i.indisclustered join pg_catalog.pg_class x on x.oid = i.indexrelid
        union all
        select 'table type', c.nspname, c.relname, 'of', c.reloftype::regtype::text, array[c.alter || 'OF ' || c.reloftype::regtype], 0, 0, 1 from tables c where c.reloftype <> 0
        union all
        select 'storage parameter', c.nspname, c.relname, 'toast.' || split_part(o.word, '=', 1), o.word,
          array[c.alter || format('SET (toast.%s=%L)', split_part(o.word, '=', 1), substr(o.word, strpos(o.word, '=') + 1))], 0, 0, 2
        from tables c join pg_catalog.pg_class t on t.oid = c.reltoastrelid cross join lateral unnest(t.reloptions) o(word)
        union all
        select 'column ' || o.kind, c.nspname, c.relname, a.attname, o.word, array[c.alter || format('ALTER COLUMN %I ', a.attname) || o.sql], 0, 0, 1
        from tables c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_catalog.pg_type t on t.oid = a.atttypid
        cross join lateral (
          select 'storage' as kind, s.word, 'SET STORAGE ' || s.word as sql
          from (select case a.attstorage when 'p' then 'PLAIN' when 'e' then 'EXTERNAL' when 'm' then 'MAIN' when 'x' then 'EXTENDED' end as word) s where a.attstorage <> t.typstorage
          union all
          select 'compression', s.word, 'SET COMPRESSION ' || s.word from (select case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end as word) s where s.word is not null
          union all
          select 'statistics', a.attstattarget::text, 'SET STATISTICS ' || a.attstattarget where {(version >= 17 ? "a.attstattarget is not null" : "a.attstattarget >= 0")}
          union all
          select 'parameters', array_to_string(a.attoptions, ', '), 'SET (' || array_to_string(a.attoptions, ', ') || ')' where a.attoptions is not null) o
        order by 1, 2, 3, 4
        """;
}
