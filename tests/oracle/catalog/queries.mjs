// What is read of a catalog. `member` is the condition that selects the objects of a part: PostgreSQL's own, or those of an extension.

/** A type as the file spells it: without `pg_catalog`, an array as its element and `[]`. */
export const functions = `
  create or replace function pg_temp.spelled(id oid) returns text language sql as $$
    select case when e.typarray = t.oid then pg_temp.spelled(e.oid) || '[]'
      else case when n.nspname in ('pg_catalog', 'public') then '' else n.nspname || '.' end || t.typname end
    from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_type e on e.oid = t.typelem where t.oid = id $$;
  create or replace function pg_temp.spelled(ids oid[]) returns text language sql as $$
    select string_agg(pg_temp.spelled(id), ',' order by position) from unnest(ids) with ordinality u(id, position) $$`;

const types = (member) => `
  select pg_temp.spelled(t.oid) as key, t.typtype::text || t.typcategory::text || case when t.typispreferred then '!' else '' end as kind,
    case t.typtype
      when 'd' then pg_temp.spelled(t.typbasetype)
      when 'r' then (select pg_temp.spelled(r.rngsubtype) || ',' || pg_temp.spelled(r.rngmultitypid) from pg_range r where r.rngtypid = t.oid)
      when 'm' then (select pg_temp.spelled(r.rngtypid) from pg_range r where r.rngmultitypid = t.oid)
      else case when t.typelem <> 0 and t.typcategory = 'A' then pg_temp.spelled(t.typelem) else '' end end as base,
    case when t.typarray <> 0 then '[]' else '' end as "array"
  from pg_type t
  where t.typrelid = 0 and not exists (select from pg_type e where e.typarray = t.oid) and ${member("t.oid", "t.typnamespace", "pg_type")}`;

const procedures = (member) => `
  select p.proname as name, coalesce(pg_temp.spelled(p.proargtypes::oid[]), '') as arguments,
    case when p.prokind = 'a' then (select case a.aggkind when 'n' then 'a' else a.aggkind::text || a.aggnumdirectargs::text end from pg_aggregate a where a.aggfnoid = p.oid)
      else p.prokind::text end as kind,
    pg_temp.spelled(p.prorettype) as result,
    case when p.proisstrict then 's' else '' end || case when p.proretset then 'r' else '' end || case when p.provariadic <> 0 then 'v' else '' end
      || case when p.pronargdefaults > 0 then 'd' || p.pronargdefaults else '' end as flags,
    coalesce((select string_agg(coalesce(p.proargnames[position], ''), ',' order by position) from generate_series(1, coalesce(array_length(p.proallargtypes, 1), p.pronargs)) position
      where p.proargnames is not null and coalesce(p.proargmodes[position], 'i') in ('i', 'b', 'v')), '') as names,
    coalesce((select string_agg(coalesce(p.proargnames[position], '') || ':' || pg_temp.spelled(p.proallargtypes[position]), ',' order by position)
      from generate_series(1, array_length(p.proallargtypes, 1)) position where p.proargmodes[position] in ('o', 'b', 't')), '') as columns
  from pg_proc p
  where p.prokind <> 'p' and not (2281 = any (p.proargtypes::oid[])) and p.prorettype <> 2281
    and p.pronamespace <> 'information_schema'::regnamespace and ${member("p.oid", "p.pronamespace", "pg_proc")}`;

const operators = (member) => `
  select o.oprname as name, coalesce(pg_temp.spelled(nullif(o.oprleft, 0)), '') as "left", pg_temp.spelled(o.oprright) as "right", pg_temp.spelled(o.oprresult) as result,
    p.proname as function
  from pg_operator o join pg_proc p on p.oid = o.oprcode where o.oprcode <> 0 and ${member("o.oid", "o.oprnamespace", "pg_operator")}`;

const casts = (member) => `
  select pg_temp.spelled(c.castsource) as source, pg_temp.spelled(c.casttarget) as target, c.castcontext::text || c.castmethod::text as kind
  from pg_cast c where ${member("c.oid", undefined, "pg_cast")}`;

/** Columns with their types; \`!\` is NOT NULL. */
const relations = `
  select case n.nspname when 'pg_catalog' then '' else n.nspname || '.' end || c.relname as relation, a.attname as name,
    pg_temp.spelled(a.atttypid) || case when a.attnotnull then '!' else '' end as type, a.attnum as position
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname in ('pg_catalog', 'information_schema') and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
    and (c.relkind = 'v' or a.attlen <> 0) order by 1, a.attnum`;

const own = (id, namespace, catalog) => namespace === undefined
  ? `${id} < 16384 and not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${id} and d.deptype = 'e')`
  : `${namespace} in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) and ${id} < 16384
    and not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${id} and d.deptype = 'e')`;
const of = (extension) => (id, namespace, catalog) =>
  `exists (select from pg_depend d join pg_extension e on e.oid = d.refobjid where d.classid = '${catalog}'::regclass and d.objid = ${id}
    and d.deptype = 'e' and e.extname = '${extension}')`;

const line = (...fields) => fields.join("\t");

async function readPart(client, member) {
  const rows = async (sql) => (await client.query(sql)).rows;
  return {
    types: (await rows(types(member))).map((t) => line(t.key, t.kind, t.base, t.array)),
    functions: (await rows(procedures(member))).map((p) => line(p.name, p.kind, p.arguments, p.result, p.flags, p.names, p.columns)),
    operators: (await rows(operators(member))).map((o) => line(o.name, o.left, o.right, o.result, o.function)),
    casts: (await rows(casts(member))).map((c) => line(c.source, c.target, c.kind)),
  };
}

/** PostgreSQL's own objects: { types, functions, operators, casts, relations }. */
export async function readCore(client) {
  await client.query(functions);
  const part = await readPart(client, own);
  return { ...part, relations: (await client.query(relations)).rows };
}

/** The objects of an extension. */
export async function readExtension(client, extension) {
  await client.query(`create extension if not exists "${extension}" cascade`);
  await client.query(functions);
  return readPart(client, of(extension));
}
