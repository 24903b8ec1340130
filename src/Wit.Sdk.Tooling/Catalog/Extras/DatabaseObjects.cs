namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>Objects of the whole database: extensions, default privileges, event triggers with a function of a schema that is read; and what can only be reported: foreign tables, publications.</summary>
internal static class DatabaseObjects
{
    public static string Query { get; } =
        $"""
        select 'extension', null::text, null::text, quote_ident(e.extname), ''::text,
          array_remove(array[case when n.nspname not in ('pg_catalog', 'public') then format('CREATE SCHEMA IF NOT EXISTS %I', n.nspname) end,
            format('CREATE EXTENSION IF NOT EXISTS %I WITH SCHEMA %I', e.extname, n.nspname)], null), 'pg_catalog.pg_extension'::regclass::oid, e.oid, 0
        from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace where e.extname <> 'plpgsql'
        union all
        select 'event trigger', null, null, quote_ident(t.evtname), null,
          array_remove(array[format('CREATE EVENT TRIGGER %I ON %s', t.evtname, t.evtevent)
            || coalesce(' WHEN TAG IN (' || (select string_agg(quote_literal(u.tag), ', ' order by u.place) from unnest(t.evttags) with ordinality u(tag, place)) || ')', '') || ' EXECUTE FUNCTION ' || t.evtfoid::regproc || '()',
            format('ALTER EVENT TRIGGER %I ', t.evtname) || case t.evtenabled when 'D' then 'DISABLE' when 'R' then 'ENABLE REPLICA' when 'A' then 'ENABLE ALWAYS' end], null), 0, 0, 3
        from pg_catalog.pg_event_trigger t join pg_catalog.pg_proc p on p.oid = t.evtfoid join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where n.nspname = any($1) and {ExtraQueries.IsFree("pg_event_trigger", "t.oid")}
        union all
        select 'default privileges', null, null, format('%sin %I on %s to %s%s', x.owner, x.schema, x.objects, x.role, x.option), null,
          array[format('ALTER DEFAULT PRIVILEGES %sIN SCHEMA %I GRANT %s ON %s TO %s%s', x.owner, x.schema, x.granted, x.objects, x.role, x.option)], 0, 0, 3
        from (
          select case when d.defaclrole = current_user::regrole then '' else format('FOR ROLE %I ', pg_get_userbyid(d.defaclrole)) end as owner, n.nspname as schema,
            case d.defaclobjtype when 'r' then 'TABLES' when 'S' then 'SEQUENCES' when 'f' then 'FUNCTIONS' when 'T' then 'TYPES' end as objects,
            case when a.grantee = 0 then 'PUBLIC' else quote_ident(r.rolname) end as role, case when a.is_grantable then ' WITH GRANT OPTION' else '' end as option,
            string_agg(a.privilege_type, ', ' order by a.privilege_type) as granted
          from pg_catalog.pg_default_acl d join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace
          cross join lateral aclexplode(d.defaclacl) a left join pg_catalog.pg_roles r on r.oid = a.grantee
          where n.nspname = any($1) and (a.grantee = 0 or r.oid is not null)
          group by 1, 2, 3, 4, 5) x
        union all
        select 'foreign table', null, null, format('%I.%I', n.nspname, c.relname), null, null, 0, 0, 0
        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any($1) and c.relkind = 'f' and not c.relispartition and {ExtraQueries.IsFree("pg_class", "c.oid")}
        order by 1, 4
        """;

    /// <summary>Publications of the schemas' tables. They are part of how a server is run, and no structure.</summary>
    public static string Publications(int version) =>
        $"""
        select 'publication', null::text, null::text, quote_ident(p.pubname), null::text, null::text[], 0::oid, 0::oid, 0
        from pg_catalog.pg_publication p
        where p.puballtables
          or exists (select from pg_catalog.pg_publication_rel r join pg_catalog.pg_class c on c.oid = r.prrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where r.prpubid = p.oid and n.nspname = any($1))
          {(version >= 15 ? "or exists (select from pg_catalog.pg_publication_namespace r join pg_catalog.pg_namespace n on n.oid = r.pnnspid where r.pnpubid = p.oid and n.nspname = any($1))" : string.Empty)}
        order by 4
        """;
}
