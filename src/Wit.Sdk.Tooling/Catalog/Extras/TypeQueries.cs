namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>Domains, composite and range types, collations, and the dictionaries and configurations of text search.</summary>
internal static class TypeQueries
{
    /// <summary>A type of C functions, and a range with a canonical function, have no statement.</summary>
    public static string Types { get; } =
        $"""
        select x.kind, null::text, null::text, x.name, null::text, array_remove(x.sql, null), 'pg_catalog.pg_type'::regclass::oid, x.oid, 0
        from (
          select t.oid, format('%I.%I', n.nspname, t.typname) as name,
            case t.typtype when 'd' then 'domain' when 'r' then 'range type' when 'c' then 'composite type' else 'base type' end as kind,
            case t.typtype
              when 'd' then array[format('CREATE DOMAIN %I.%I AS ', n.nspname, t.typname) || format_type(t.typbasetype, t.typtypmod)
                || coalesce((select format(' COLLATE %I.%I', cn.nspname, co.collname) from pg_catalog.pg_collation co join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
                  join pg_catalog.pg_type b on b.oid = t.typbasetype where co.oid = t.typcollation and co.oid <> b.typcollation), '')
                || coalesce(' DEFAULT ' || t.typdefault, '') || case when t.typnotnull then ' NOT NULL' else '' end
                || coalesce((select string_agg(' ' || format('CONSTRAINT %I ', k.conname) || pg_get_constraintdef(k.oid), '' order by k.conname)
                  from pg_catalog.pg_constraint k where k.contypid = t.oid and k.contype = 'c' and k.convalidated), '')]
                || array(select format('ALTER DOMAIN %I.%I ADD CONSTRAINT %I ', n.nspname, t.typname, k.conname) || pg_get_constraintdef(k.oid)
                  from pg_catalog.pg_constraint k where k.contypid = t.oid and k.contype = 'c' and not k.convalidated order by k.conname)
              when 'c' then array[format('CREATE TYPE %I.%I AS (', n.nspname, t.typname) || coalesce((select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                  || case when a.attcollation <> at.typcollation then (select format(' COLLATE %I.%I', cn.nspname, co.collname) from pg_catalog.pg_collation co
                    join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace where co.oid = a.attcollation) else '' end, ', ' order by a.attnum)
                from pg_catalog.pg_attribute a join pg_catalog.pg_type at on at.oid = a.atttypid where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped), '') || ')']
              when 'r' then (select case when r.rngcanonical::oid = 0 then array[format('CREATE TYPE %I.%I AS RANGE (SUBTYPE = ', n.nspname, t.typname) || format_type(r.rngsubtype, null)
                || case when oc.opcdefault then '' else (select format(', SUBTYPE_OPCLASS = %I.%I', cn.nspname, oc.opcname) from pg_catalog.pg_namespace cn where cn.oid = oc.opcnamespace) end
                || coalesce((select format(', COLLATION = %I.%I', cn.nspname, co.collname) from pg_catalog.pg_collation co join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
                  join pg_catalog.pg_type b on b.oid = r.rngsubtype where co.oid = r.rngcollation and co.oid <> b.typcollation), '')
                || case when r.rngsubdiff::oid <> 0 then ', SUBTYPE_DIFF = ' || r.rngsubdiff else '' end
                || coalesce((select format(', MULTIRANGE_TYPE_NAME = %I.%I', mn.nspname, m.typname) from pg_catalog.pg_type m join pg_catalog.pg_namespace mn on mn.oid = m.typnamespace
                  where m.oid = r.rngmultitypid), '') || ')'] end
                from pg_catalog.pg_range r join pg_catalog.pg_opclass oc on oc.oid = r.rngsubopc where r.rngtypid = t.oid)
            end as sql
          from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace left join pg_catalog.pg_class k on k.oid = t.typrelid
          where n.nspname = any($1) and (t.typtype in ('d', 'r') or (t.typtype = 'b' and t.typcategory <> 'A') or (t.typtype = 'c' and k.relkind = 'c'))
            and {ExtraQueries.IsFree("pg_type", "t.oid")}) x
        order by 1, 4
        """;

    /// <summary>The columns of <c>pg_collation</c> have other names in each version.</summary>
    public static string Collations { get; } =
        $"""
        select 'collation', null::text, null::text, format('%I.%I', n.nspname, c.collname), null::text,
          array[format('CREATE COLLATION %I.%I (', n.nspname, c.collname) || array_to_string(array[
            'PROVIDER = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end, case when not c.collisdeterministic then 'DETERMINISTIC = false' end,
            case when c.collprovider in ('i', 'b') then 'LOCALE = ' || quote_literal(coalesce(j.value ->> 'colllocale', j.value ->> 'colliculocale', j.value ->> 'collcollate')) end,
            case when c.collprovider not in ('i', 'b') then 'LC_COLLATE = ' || quote_literal(j.value ->> 'collcollate') || ', LC_CTYPE = ' || quote_literal(j.value ->> 'collctype') end,
            'RULES = ' || quote_literal(j.value ->> 'collicurules')], ', ') || ')'],
          'pg_catalog.pg_collation'::regclass::oid, c.oid, 0
        from pg_catalog.pg_collation c join pg_catalog.pg_namespace n on n.oid = c.collnamespace cross join lateral (select to_jsonb(c) as value) j
        where n.nspname = any($1) and {ExtraQueries.IsFree("pg_collation", "c.oid")}
        order by 4
        """;

    public static string TextSearch { get; } =
        $"""
        select 'text search dictionary', null::text, null::text, format('%I.%I', n.nspname, d.dictname), null::text,
          array[format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I', n.nspname, d.dictname, tn.nspname, t.tmplname) || coalesce(', ' || d.dictinitoption, '') || ')'],
          'pg_catalog.pg_ts_dict'::regclass::oid, d.oid, 0
        from pg_catalog.pg_ts_dict d join pg_catalog.pg_namespace n on n.oid = d.dictnamespace
        join pg_catalog.pg_ts_template t on t.oid = d.dicttemplate join pg_catalog.pg_namespace tn on tn.oid = t.tmplnamespace
        where n.nspname = any($1) and {ExtraQueries.IsFree("pg_ts_dict", "d.oid")}
        union all
        select 'text search configuration', null, null, format('%I.%I', n.nspname, c.cfgname), null,
          format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)', n.nspname, c.cfgname, pn.nspname, p.prsname)
            || array(select format('ALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH ', n.nspname, c.cfgname, k.alias)
              || string_agg(format('%I.%I', dn.nspname, d.dictname), ', ' order by m.mapseqno)
              from pg_catalog.pg_ts_config_map m join ts_token_type(c.cfgparser) k on k.tokid = m.maptokentype
              join pg_catalog.pg_ts_dict d on d.oid = m.mapdict join pg_catalog.pg_namespace dn on dn.oid = d.dictnamespace
              where m.mapcfg = c.oid group by k.alias order by k.alias),
          'pg_catalog.pg_ts_config'::regclass::oid, c.oid, 0
        from pg_catalog.pg_ts_config c join pg_catalog.pg_namespace n on n.oid = c.cfgnamespace
        join pg_catalog.pg_ts_parser p on p.oid = c.cfgparser join pg_catalog.pg_namespace pn on pn.oid = p.prsnamespace
        where n.nspname = any($1) and {ExtraQueries.IsFree("pg_ts_config", "c.oid")}
        order by 1, 4
        """;
}
