namespace Wit.Sdk.Tooling.Catalog;

/// <summary>
/// The queries of <see cref="CatalogReader"/>. $1 is the array of schema names. They run with <c>search_path</c> set to <c>pg_catalog</c> alone, so that no function or operator
/// of the database can take the place of PostgreSQL's, and every name outside of it is printed with its schema.
/// </summary>
internal static class CatalogQueries
{
    /// <summary>Ordinary and partitioned tables, views; no partitions and nothing that an extension owns.</summary>
    internal const string OurRelations =
        """
        ours as (
          select c.*, n.nspname
          from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
          where n.nspname = any($1) and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
            and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'))
        """;

    public const string Schemas = "select nspname::text from pg_catalog.pg_namespace where nspname = any($1) order by nspname";

    public const string Relations =
        $"""
        with {OurRelations}
        select c.oid, c.nspname::text, c.relname::text, c.relkind::text, c.relrowsecurity, c.relforcerowsecurity, c.relpersistence::text,
          c.reloptions, am.amname::text, ts.spcname::text,
          case when c.relkind in ('v', 'm') then pg_catalog.pg_get_viewdef(c.oid) end,
          case when c.relkind = 'p' then pg_catalog.pg_get_partkeydef(c.oid) end,
          (select string_agg(format('%I.%I', pn.nspname, p.relname), ', ' order by i.inhseqno)
           from pg_catalog.pg_inherits i join pg_catalog.pg_class p on p.oid = i.inhparent join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace where i.inhrelid = c.oid)
        from ours c
        left join pg_catalog.pg_am am on am.oid = c.relam
        left join pg_catalog.pg_tablespace ts on ts.oid = c.reltablespace
        order by c.nspname, c.relname
        """;

    /// <summary>A domain, a composite or a range type is named by its own name, an array by its element.</summary>
    public const string Columns =
        $"""
        with {OurRelations}
        select c.oid, a.attname::text, format_type(a.atttypid, a.atttypmod), e.typtype::text, en.nspname::text, e.typname::text, t.typcategory = 'A' and t.typelem <> 0,
          a.attndims::int, a.attnotnull, a.attidentity::text, a.attgenerated::text, pg_get_expr(d.adbin, d.adrelid),
          case when a.attcollation <> t.typcollation then (select format('%I.%I', cn.nspname, co.collname)
            from pg_catalog.pg_collation co join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace where co.oid = a.attcollation) end,
          exists (select from pg_catalog.pg_depend x where x.classid = 'pg_catalog.pg_type'::regclass and x.objid = e.oid and x.deptype = 'e')
        from ours c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_catalog.pg_type t on t.oid = a.atttypid
        join pg_catalog.pg_type e on e.oid = case when t.typcategory = 'A' and t.typelem <> 0 then t.typelem else t.oid end
        join pg_catalog.pg_namespace en on en.oid = e.typnamespace
        left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        order by c.oid, a.attnum
        """;

    /// <summary>Also the sequences of serial and identity columns, each with its column.</summary>
    public const string Sequences =
        """
        select n.nspname::text, c.relname::text, format_type(s.seqtypid, null), s.seqstart::text, s.seqincrement::text, s.seqmin::text, s.seqmax::text, s.seqcache::text, s.seqcycle,
          d.refobjid, a.attname::text, d.deptype::text, 'nextval(' || quote_literal(format('%I.%I', n.nspname, c.relname)) || '::regclass)'
        from pg_catalog.pg_sequence s
        join pg_catalog.pg_class c on c.oid = s.seqrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        left join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_catalog.pg_class'::regclass and d.deptype in ('a', 'i')
        left join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where n.nspname = any($1)
          and not exists (select from pg_catalog.pg_depend x where x.classid = 'pg_catalog.pg_class'::regclass and x.objid = c.oid and x.deptype = 'e')
        order by n.nspname, c.relname
        """;

    /// <summary>PostgreSQL 18 lists NOT NULL as constraints too; those of columns are enough.</summary>
    public static string Constraints(int version) =>
        $"""
        with {OurRelations}
        select k.conrelid, k.conname::text, k.contype::text,
          (select array_agg(a.attname::text order by u.place) from unnest(k.conkey) with ordinality u(number, place)
           join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number),
          fn.nspname::text, f.relname::text,
          (select array_agg(a.attname::text order by u.place) from unnest(k.confkey) with ordinality u(number, place)
           join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.number),
          k.confdeltype::text, k.confupdtype::text, pg_get_expr(k.conbin, k.conrelid), pg_get_constraintdef(k.oid), {(version >= 15 ? "coalesce(i.indnullsnotdistinct, false)" : "false")},
          array_remove(array[
            case when k.condeferrable and k.condeferred then 'deferrable initially deferred' when k.condeferrable then 'deferrable' end,
            case when not k.convalidated then 'not valid' end,
            case when k.confmatchtype = 'f' then 'match full' end,
            case when k.contype = 'c' and k.connoinherit then 'no inherit' end,
            {(version >= 15 ? "case when k.confdelsetcols is not null then 'sets only some columns' end," : string.Empty)}
            {(version >= 18 ? "case when not k.conenforced then 'not enforced' end, case when k.conperiod then 'with a period' end," : string.Empty)}
            case when i.indnatts > i.indnkeyatts then 'include' end,
            case when not i.indisvalid then 'invalid' end], null)
        from pg_catalog.pg_constraint k
        join ours c on c.oid = k.conrelid
        left join pg_catalog.pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
        left join pg_catalog.pg_class f on f.oid = k.confrelid
        left join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
        where k.contype in ('p', 'u', 'f', 'c', 'x')
        order by k.conrelid, k.conname
        """;

    /// <summary>Indexes that no constraint stands on. Each part is asked of the server; no text is cut apart.</summary>
    public static string Indexes(int version) =>
        $"""
        with {OurRelations}
        select i.indrelid, x.relname::text, i.indisunique, am.amname::text, x.reloptions, pg_get_expr(i.indpred, i.indrelid), i.indisvalid,
          parts.texts, parts.expressions, parts.options, parts.classes, parts.collations,
          (select string_agg(quote_ident(a.attname), ', ' order by u.place) from unnest(i.indkey::int2[]) with ordinality u(number, place)
           join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = u.number where u.place > i.indnkeyatts),
          {(version >= 15 ? "i.indnullsnotdistinct" : "false")}, ts.spcname::text, format('%I.%I', c.nspname, x.relname), pg_get_indexdef(i.indexrelid)
        from pg_catalog.pg_index i
        join ours c on c.oid = i.indrelid
        join pg_catalog.pg_class x on x.oid = i.indexrelid
        join pg_catalog.pg_am am on am.oid = x.relam
        left join pg_catalog.pg_tablespace ts on ts.oid = x.reltablespace
        cross join lateral (
          select array_agg(coalesce(a.attname::text, pg_get_indexdef(i.indexrelid, k.place, false)) order by k.place) as texts,
            array_agg(a.attname is null order by k.place) as expressions,
            array_agg(i.indoption[k.place - 1]::int order by k.place) as options,
            array_agg(case when not oc.opcdefault then case when ocn.nspname in ('pg_catalog', 'public', '{ExpectedCatalog.PublicAside}') then quote_ident(oc.opcname) else format('%I.%I', ocn.nspname, oc.opcname) end end
              order by k.place) as classes,
            array_agg(case when co.oid is not null and co.oid <> coalesce(a.attcollation, co.oid) then format('%I.%I', con.nspname, co.collname) end order by k.place) as collations
          from generate_series(1, i.indnkeyatts::int) k(place)
          left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k.place - 1] and i.indkey[k.place - 1] <> 0
          join pg_catalog.pg_opclass oc on oc.oid = i.indclass[k.place - 1]
          join pg_catalog.pg_namespace ocn on ocn.oid = oc.opcnamespace
          left join pg_catalog.pg_collation co on co.oid = i.indcollation[k.place - 1]
          left join pg_catalog.pg_namespace con on con.oid = co.collnamespace) parts
        where not exists (select from pg_catalog.pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
        order by i.indrelid, x.relname
        """;

    public const string Policies =
        $"""
        with {OurRelations}
        select p.polrelid, p.polname::text, p.polpermissive, p.polcmd::text,
          (select array_agg(coalesce(r.rolname::text, 'public') order by coalesce(r.rolname::text, 'public')) from unnest(p.polroles) u(oid) left join pg_catalog.pg_roles r on r.oid = u.oid),
          pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
        from pg_catalog.pg_policy p join ours c on c.oid = p.polrelid
        order by p.polrelid, p.polname
        """;

    public const string Enums =
        """
        select n.nspname::text, t.typname::text, array_agg(e.enumlabel::text order by e.enumsortorder)
        from pg_catalog.pg_enum e join pg_catalog.pg_type t on t.oid = e.enumtypid join pg_catalog.pg_namespace n on n.oid = t.typnamespace
        where n.nspname = any($1)
          and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
        group by n.nspname, t.typname
        order by n.nspname, t.typname
        """;

    /// <summary>$1 is the array of role names.</summary>
    public const string Roles = "select rolname::text, rolcreatedb, rolcreaterole, rolinherit from pg_catalog.pg_roles where rolname = any($1) order by rolname";
}
