namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>
/// The queries of what the schema language has no words for. Each returns: kind, schema and name of the table (null for an object of its own), name, definition (null for that of its
/// statements), the statements that build it (null where there is no way to), class and id in <c>pg_depend</c> (0 where nothing is ordered by it), a <see cref="CatalogGround"/>.
/// </summary>
internal static class ExtraQueries
{
    /// <summary>The queries in the order of their results.</summary>
    public static IReadOnlyList<string> All(int version) =>
    [
        AttachedObjects.Query, AttachedObjects.Options(version), RoutineQueries.Routines, RoutineQueries.Operators, RoutineQueries.OperatorClasses, RoutineQueries.Casts,
        TypeQueries.Types, TypeQueries.Collations, TypeQueries.TextSearch, DatabaseObjects.Query, DatabaseObjects.Publications(version), CommentQueries.Query, GrantQueries.Query,
    ];

    /// <summary>A condition: no extension owns the object.</summary>
    public static string IsFree(string catalog, string id) =>
        $"not exists (select from pg_catalog.pg_depend x where x.classid = 'pg_catalog.{catalog}'::regclass and x.objid = {id} and x.deptype = 'e')";

    /// <summary>
    /// The references of each carried object: class and id of both, with an array as its element, a multirange as its range, a row type as its table, and a domain's constraint as the
    /// domain; and the kind of relation that is referred to.
    /// </summary>
    public const string Dependencies =
        """
        with spaces as (select oid from pg_catalog.pg_namespace where nspname = any($1)),
        types as (
          select t.oid, case when k.oid is not null then 'pg_catalog.pg_class'::regclass::oid else 'pg_catalog.pg_type'::regclass::oid end as class, coalesce(k.oid, r.rngtypid, e.oid) as id
          from pg_catalog.pg_type t
          join pg_catalog.pg_type e on e.oid = case when t.typcategory = 'A' and t.typelem <> 0 then t.typelem else t.oid end
          left join pg_catalog.pg_range r on r.rngmultitypid = e.oid
          left join pg_catalog.pg_class k on k.oid = e.typrelid and k.relkind <> 'c'),
        ours as (
          select 'pg_catalog.pg_proc'::regclass::oid as class, oid as id, 'pg_catalog.pg_proc'::regclass::oid as own_class, oid as own from pg_catalog.pg_proc where pronamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_type'::regclass, oid, 'pg_catalog.pg_type'::regclass, oid from pg_catalog.pg_type where typnamespace in (select oid from spaces) and typtype in ('d', 'r')
          union all select 'pg_catalog.pg_class'::regclass, oid, 'pg_catalog.pg_type'::regclass, reltype from pg_catalog.pg_class where relnamespace in (select oid from spaces) and relkind = 'c'
          union all select 'pg_catalog.pg_constraint'::regclass, oid, 'pg_catalog.pg_type'::regclass, contypid from pg_catalog.pg_constraint where connamespace in (select oid from spaces) and contypid <> 0
          union all select 'pg_catalog.pg_operator'::regclass, oid, 'pg_catalog.pg_operator'::regclass, oid from pg_catalog.pg_operator where oprnamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_opclass'::regclass, oid, 'pg_catalog.pg_opclass'::regclass, oid from pg_catalog.pg_opclass where opcnamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_ts_dict'::regclass, oid, 'pg_catalog.pg_ts_dict'::regclass, oid from pg_catalog.pg_ts_dict where dictnamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_ts_config'::regclass, oid, 'pg_catalog.pg_ts_config'::regclass, oid from pg_catalog.pg_ts_config where cfgnamespace in (select oid from spaces)
          union all select 'pg_catalog.pg_cast'::regclass, oid, 'pg_catalog.pg_cast'::regclass, oid from pg_catalog.pg_cast where oid >= 16384
          union all select 'pg_catalog.pg_extension'::regclass, oid, 'pg_catalog.pg_extension'::regclass, oid from pg_catalog.pg_extension)
        select distinct o.own_class, o.own, coalesce(t.class, case when k.relkind = 'c' then 'pg_catalog.pg_type'::regclass::oid end, d.refclassid),
          coalesce(t.id, case when k.relkind = 'c' then k.reltype end, d.refobjid), coalesce(k.relkind::text, rk.relkind::text)
        from ours o
        join pg_catalog.pg_depend d on d.classid = o.class and d.objid = o.id and d.deptype in ('n', 'a')
        left join types t on d.refclassid = 'pg_catalog.pg_type'::regclass and t.oid = d.refobjid
        left join pg_catalog.pg_class k on d.refclassid = 'pg_catalog.pg_class'::regclass and k.oid = d.refobjid
        left join pg_catalog.pg_class rk on t.class = 'pg_catalog.pg_class'::regclass and rk.oid = t.id
        order by 1, 2, 3, 4
        """;
}
