namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>Privileges of roles other than the owner, as far as they differ from those of a new object.</summary>
internal static class GrantQueries
{
    /// <summary>The privileges on <c>public</c> are compared with those that the server gave it at first.</summary>
    public static string Query { get; } =
        $"""
        with {CatalogQueries.OurRelations},
        lists as (
          select c.nspname::text as schema, c.relname::text as relation, 'TABLE ' || format('%I.%I', c.nspname, c.relname) as object, ''::text as columns, c.relowner as owner,
            c.relacl as acl, acldefault('r', c.relowner) as base
          from ours c
          union all
          select c.nspname, c.relname, 'TABLE ' || format('%I.%I', c.nspname, c.relname), format(' (%I)', a.attname), c.relowner, a.attacl, null
          from ours c join pg_catalog.pg_attribute a on a.attrelid = c.oid and not a.attisdropped
          union all
          select null, null, 'SEQUENCE ' || format('%I.%I', n.nspname, c.relname), '', c.relowner, c.relacl, acldefault('s', c.relowner)
          from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace where n.nspname = any($1) and c.relkind = 'S' and {ExtraQueries.IsFree("pg_class", "c.oid")}
          union all
          select null, null, case when p.prokind = 'p' then 'PROCEDURE ' else 'FUNCTION ' end || p.oid::regprocedure, '', p.proowner, p.proacl, acldefault('f', p.proowner)
          from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace where n.nspname = any($1) and {ExtraQueries.IsFree("pg_proc", "p.oid")}
          union all
          select null, null, 'TYPE ' || format('%I.%I', n.nspname, t.typname), '', t.typowner, t.typacl, acldefault('T', t.typowner)
          from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace where n.nspname = any($1) and {ExtraQueries.IsFree("pg_type", "t.oid")}
          union all
          select null, null, 'SCHEMA ' || quote_ident(n.nspname), '', n.nspowner, n.nspacl,
            coalesce((select i.initprivs from pg_catalog.pg_init_privs i where i.classoid = 'pg_catalog.pg_namespace'::regclass and i.objoid = n.oid), acldefault('n', n.nspowner))
          from pg_catalog.pg_namespace n where n.nspname = any($1)),
        items as (
          select l.*, x.grantee, x.privilege_type as privilege, x.is_grantable, true as given from lists l cross join lateral aclexplode(l.acl) x
          where l.acl is not null and not exists (select from aclexplode(l.base) b where b.grantee = x.grantee and b.privilege_type = x.privilege_type and b.is_grantable = x.is_grantable)
          union
          select l.*, b.grantee, b.privilege_type, false, false from lists l cross join lateral aclexplode(l.base) b
          where l.acl is not null and not exists (select from aclexplode(l.acl) x where b.grantee = x.grantee and b.privilege_type = x.privilege_type)),
        grants as (
          select i.schema, i.relation, i.object, i.columns, case when i.grantee = 0 then 'PUBLIC' else quote_ident(r.rolname) end as role,
            string_agg(i.privilege || i.columns, ', ' order by i.privilege) filter (where i.given and not i.is_grantable) as plain,
            string_agg(i.privilege || i.columns, ', ' order by i.privilege) filter (where i.given and i.is_grantable) as grantable,
            string_agg(i.privilege || i.columns, ', ' order by i.privilege) filter (where not i.given) as taken
          from items i left join pg_catalog.pg_roles r on r.oid = i.grantee
          where i.grantee <> i.owner and (i.grantee = 0 or r.oid is not null)
          group by i.schema, i.relation, i.object, i.columns, i.grantee, r.rolname)
        select '{CatalogExtra.Grant}', g.schema, g.relation, case when g.schema is null then g.object || ' ' else '' end || ltrim(g.columns || ' ') || 'to ' || g.role,
          concat_ws('; ', g.plain, g.grantable || ' with grant option', 'not ' || g.taken),
          array_remove(array['REVOKE ' || g.taken || ' ON ' || g.object || ' FROM ' || g.role, 'GRANT ' || g.plain || ' ON ' || g.object || ' TO ' || g.role,
            'GRANT ' || g.grantable || ' ON ' || g.object || ' TO ' || g.role || ' WITH GRANT OPTION'], null), 0::oid, 0::oid, 3
        from grants g
        order by 2, 3, 4
        """;
}
