namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>Comments: of tables, views and their columns, which are JSDoc too, and of everything else.</summary>
internal static class CommentQueries
{
    /// <summary>The comment that a new database has on <c>public</c> is none.</summary>
    public static string Query { get; } =
        $"""
        with {CatalogQueries.OurRelations},
        spaces as (select oid from pg_catalog.pg_namespace where nspname = any($1)),
        objects as (
          select 'pg_catalog.pg_class'::regclass::oid as class, c.oid as id, c.oid as relation from ours c
          union all select 'pg_catalog.pg_class'::regclass, i.indexrelid, c.oid from pg_catalog.pg_index i join ours c on c.oid = i.indrelid
          union all select 'pg_catalog.pg_constraint'::regclass, k.oid, c.oid from pg_catalog.pg_constraint k join ours c on c.oid = k.conrelid
          union all select 'pg_catalog.pg_trigger'::regclass, t.oid, c.oid from pg_catalog.pg_trigger t join ours c on c.oid = t.tgrelid where not t.tgisinternal
          union all select 'pg_catalog.pg_rewrite'::regclass, r.oid, c.oid from pg_catalog.pg_rewrite r join ours c on c.oid = r.ev_class where r.rulename <> '_RETURN'
          union all select 'pg_catalog.pg_policy'::regclass, p.oid, c.oid from pg_catalog.pg_policy p join ours c on c.oid = p.polrelid
          union all select 'pg_catalog.pg_statistic_ext'::regclass, s.oid, c.oid from pg_catalog.pg_statistic_ext s join ours c on c.oid = s.stxrelid
          union all select 'pg_catalog.pg_class'::regclass, c.oid, null from pg_catalog.pg_class c where c.relnamespace in (select oid from spaces) and c.relkind in ('S', 'c')
          union all select 'pg_catalog.pg_constraint'::regclass, k.oid, null from pg_catalog.pg_constraint k where k.connamespace in (select oid from spaces) and k.contypid <> 0
          union all select 'pg_catalog.pg_proc'::regclass, oid, null from pg_catalog.pg_proc where pronamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_type'::regclass, oid, null from pg_catalog.pg_type where typnamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_operator'::regclass, oid, null from pg_catalog.pg_operator where oprnamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_collation'::regclass, oid, null from pg_catalog.pg_collation where collnamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_ts_dict'::regclass, oid, null from pg_catalog.pg_ts_dict where dictnamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_ts_config'::regclass, oid, null from pg_catalog.pg_ts_config where cfgnamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_namespace'::regclass, oid, null from spaces),
        comments as (
          select d.description, o.relation, d.objsubid, i.type, o.class, case
            when k.contypid <> 0 then format('CONSTRAINT %I ON DOMAIN ', k.conname) || format_type(k.contypid, null)
            when i.type in ('table constraint', 'domain constraint') then 'CONSTRAINT ' || i.identity
            when i.type in ('table column', 'view column', 'materialized view column', 'composite type column') then 'COLUMN ' || i.identity
            when i.type = 'statistics object' then 'STATISTICS ' || i.identity
            when i.type = 'composite type' then 'TYPE ' || i.identity
            else upper(i.type) || ' ' || i.identity end as object
          from objects o
          join pg_catalog.pg_description d on d.classoid = o.class and d.objoid = o.id
          left join pg_catalog.pg_constraint k on o.class = 'pg_catalog.pg_constraint'::regclass and k.oid = o.id
          cross join lateral pg_catalog.pg_identify_object(o.class, o.id, d.objsubid) i
          where not exists (select from pg_catalog.pg_depend x where x.classid = o.class and x.objid = o.id and x.deptype = 'e'))
        select case when c.oid is not null and m.class = 'pg_catalog.pg_class'::regclass and m.type <> 'index' then '{CatalogExtra.Comment}' else '{CatalogExtra.CommentOn}' end,
          c.nspname::text, c.relname::text,
          case when c.oid is not null and m.class = 'pg_catalog.pg_class'::regclass and m.type <> 'index' then coalesce(a.attname::text, '') else m.object end, m.description,
          array[format('COMMENT ON %s IS %L', m.object, m.description)], 0::oid, 0::oid, 3
        from comments m
        left join ours c on c.oid = m.relation
        left join pg_catalog.pg_attribute a on a.attrelid = m.relation and a.attnum = m.objsubid and m.objsubid > 0
        where not (m.object = 'SCHEMA public' and m.description = 'standard public schema')
        order by 1, 2, 3, 4
        """;
}
