// Finds the functions that never return NULL for arguments that are not NULL, by calling each strict one that has no effects with the values that its types have at their edges.
// PostgreSQL's catalog knows only the other direction. Writes totals.tsv: a function with its arguments, how often it returned a value, and how often NULL; record.mjs takes those
// without NULL into the catalog.
//   node totals.mjs [--binaries=FOLDER]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withServer } from "./server.mjs";

const version = 18;
const mostCalls = 3000;
const extensions = ["citext", "cube", "fuzzystrmatch", "hstore", "intarray", "ltree", "pg_trgm", "pgcrypto", "unaccent", "uuid-ossp"];
const binaries = process.argv.find((argument) => argument.startsWith("--binaries="))?.slice("--binaries=".length);

const numbers = ["-1", "0", "1", "2", "5", "100"];
const floats = ["-1.5", "0", "0.5", "1", "2", "Infinity", "-Infinity", "NaN"];
const texts = ["", "a", "b", "A b c", "1", "day", "hour", "year", "month", "epoch", "YYYY-MM-DD", "2026-01-01", "UTF8", "base64", "hex", "sha256", "UTC", "english", "g", "[a", "(x)?", "x", "{a,b}", "select", "%s", "pg_class", "a.b", "\\x00"];
const dates = ["2026-01-01", "0001-01-01", "infinity", "-infinity", "2026-12-31"];
const stamps = ["2026-01-01", "2026-06-01 10:00:01.5", "infinity", "-infinity", "0044-03-15 BC"];
const documents = ["{}", "[]", "null", "1", "\"x\"", "true", "{\"a\": null, \"b\": {\"c\": 1}}", "[1, null, [2]]"];
const pools = {
  bool: ["t", "f"], int2: numbers, int4: numbers, int8: numbers, oid: ["0", "1", "23", "1259", "11", "99999"], float4: floats, float8: floats,
  numeric: ["-1.5", "0", "0.00", "1", "2.50", "1e20", "Infinity", "-Infinity", "NaN"], money: ["0", "1.50", "-2"],
  text: texts, varchar: texts, bpchar: texts, name: ["", "a", "UTF8", "pg_class", "public", "postgres", "x y"], char: ["", "a", "r"], cstring: texts,
  uuid: ["00000000-0000-0000-0000-000000000000", "019a0000-0000-7000-8000-000000000003", "c232ab00-9414-11ec-b3c8-9f6bdeced846", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
  date: dates, time: ["00:00", "10:00:01.5", "24:00"], timetz: ["00:00+00", "10:00:01.5+14"], timestamp: stamps, timestamptz: stamps,
  interval: ["0", "1 hour", "-2 days", "1 mon 3 days 04:05:06.7", "infinity", "-infinity"], json: documents, jsonb: documents,
  jsonpath: ["$", "$.a", "strict $.a.b", "$[*]", "$.a > 1", "$.a == null", "exists($.x)"], xml: ["<a/>", "<a b=\"1\">x</a>", "text"], bytea: ["\\x", "\\x00", "\\x00ff61", "\\x00010203040506070809"],
  bit: ["", "1", "0101"], varbit: ["", "1", "0101"], inet: ["10.0.0.1", "10.0.0.0/8", "::1", "0.0.0.0/0", "fe80::/10"], cidr: ["10.0.0.0/8", "::/0"],
  macaddr: ["08:00:2b:01:02:03"], macaddr8: ["08:00:2b:01:02:03:04:05", "08:00:2b:ff:fe:03:04:05"], point: ["(0,0)", "(1,2)", "(NaN,1)", "(Infinity,0)"],
  box: ["(0,0),(1,1)", "(5,5),(6,6)", "(0,0),(0,0)"], circle: ["<(0,0),1>", "<(5,5),0>"], line: ["{1,0,0}", "{0,1,1}", "{1,0,5}", "{1,1,1}"], lseg: ["[(0,0),(1,1)]", "[(0,1),(1,2)]", "[(5,5),(5,5)]", "[(0,1),(1,0)]"],
  path: ["((0,0),(1,1))", "[(0,0),(1,1)]", "[(3,4)]"], polygon: ["((0,0),(1,1),(1,0))", "((5,5))"], tsvector: ["", "a:1 b:2", "a:1A,3B"], tsquery: ["", "a", "a & !b", "a <-> b", "!a"], pg_lsn: ["0/0", "1/AB"],
  regclass: ["pg_class", "pg_type"], regtype: ["int4", "text", "int4range"], regproc: ["now", "version"], regprocedure: ["lower(text)"], regoper: ["pg_catalog.||/"], regoperator: ["+(int4,int4)"], regrole: ["postgres"],
  regnamespace: ["public", "pg_catalog"], regconfig: ["english", "simple"], regdictionary: ["simple", "english_stem"], regcollation: ["\"C\""], xid: ["3", "700"], cid: ["0"], tid: ["(0,1)"], xid8: ["3", "700"],
  int4range: ["empty", "[1,5)", "(,5)", "[1,)", "(,)"], int8range: ["empty", "[1,5)", "(,5)", "(,)"], numrange: ["empty", "[1,5)", "(,5]", "(,)"], daterange: ["empty", "[2026-01-01,2026-02-01)", "(,)", "[infinity,infinity]"],
  tsrange: ["empty", "[2026-01-01,2026-02-01)", "(,)"], tstzrange: ["empty", "[2026-01-01,2026-02-01)", "(,)"], int4multirange: ["{}", "{[1,5)}", "{[1,2),[4,)}", "{(,)}"], int8multirange: ["{}", "{[1,5)}", "{(,)}"],
  nummultirange: ["{}", "{[1,5)}", "{(,)}"], datemultirange: ["{}", "{[2026-01-01,2026-02-01)}", "{(,)}"], tsmultirange: ["{}", "{(,)}"], tstzmultirange: ["{}", "{[2026-01-01,2026-02-01)}", "{(,)}"],
  aclitem: ["postgres=r/postgres"], pg_snapshot: ["10:20:10,14,15"], txid_snapshot: ["10:20:10,14,15"], citext: texts, hstore: ["", "a=>1", "a=>NULL,b=>2"], ltree: ["", "a", "a.b.c"], lquery: ["a.*", "*"], ltxtquery: ["a & b"],
  cube: ["(0)", "(1,2),(3,4)", "()"], query_int: ["1&2", "!1"], refcursor: ["c"],
};
const arrays = { text: ["{}", "{a,b}", "{a,NULL,\"\"}", "{{a,b},{c,d}}", "{NULL}"], default: (type) => ["{}", `{${quote(pools[type][0])}}`, `{${quote(pools[type][0])},NULL,${quote(pools[type].at(-1))}}`, "{NULL}"] };
const examples = {
  any: "int4", anyelement: "int4", anyarray: "int4[]", anynonarray: "int4", anyrange: "int4range", anymultirange: "int4multirange", anycompatible: "int4", anycompatiblearray: "int4[]",
  anycompatiblenonarray: "int4", anycompatiblerange: "int4range", anycompatiblemultirange: "int4multirange", anyenum: "wit_mood", record: "wit_pair", "record[]": "wit_pair[]",
};
pools.wit_mood = ["sad", "happy"];
pools.wit_pair = ["(1,a)", "(,)"];
function quote(text) { return `"${text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`; }
const literal = (text) => (text.includes("\\") ? `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'` : `'${text.replaceAll("'", "''")}'`);

function valuesOf(type) {
  const real = examples[type] ?? type;
  const element = real.endsWith("[]") ? real.slice(0, -2) : undefined;
  const pool = element === undefined ? pools[real] : pools[element] && (element === "text" ? arrays.text : arrays.default(element));
  return pool?.map((value) => `${literal(value)}::${real === "char" ? '"char"' : real === "bit" ? "varbit::bit(4)" : real}`);
}

// The same draws in each run.
let state = 1;
const next = (limit) => (state = (state * 48271) % 2147483647) % limit;

function callsOf(name, types) {
  const lists = types.map(valuesOf);
  if (lists.includes(undefined)) return [];
  const all = lists.reduce((count, list) => count * list.length, 1);
  const call = (values) => `"${name}"(${values.join(", ")})`;
  if (all > mostCalls) return Array.from({ length: mostCalls }, () => call(lists.map((list) => list[next(list.length)])));
  return Array.from({ length: all }, (_, i) => call(lists.map((list) => { const value = list[i % list.length]; i = Math.floor(i / list.length); return value; })));
}

const probe = `
  create type wit_mood as enum ('sad', 'ok', 'happy'); create type wit_pair as (a int, b text);
  create function wit_probe(calls text[]) returns int[] language plpgsql as $$
  declare value int; seen int[] := '{0,0}'; call text;
  begin
    foreach call in array calls loop
      begin
        execute 'select num_nulls(' || call || ')' into value;
        seen[value + 1] := seen[value + 1] + 1;
      exception when others then null;
      end;
    end loop;
    return seen;
  end $$`;

const functions = `
  select p.proname as name, pg_temp.spelled(p.proargtypes::oid[]) as arguments from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.proisstrict and not p.proretset and p.prokind = 'f' and p.provolatile <> 'v' and n.nspname in ('pg_catalog', 'public') and p.prorettype <> 2281 and not (2281 = any (p.proargtypes::oid[]))
    and p.proname !~ '_to_xml' and p.proname !~ '^wit_' and p.pronargs > 0 order by 1, 2`;

const { functions: spelling } = await import("./queries.mjs");
const lines = await withServer(version, binaries, async (connect) => {
  const client = await connect("postgres");
  try {
    for (const extension of extensions) await client.query(`create extension if not exists "${extension}" cascade`);
    await client.query(probe);
    await client.query(spelling);
    await client.query("set statement_timeout = '60s'");
    const found = [];
    for (const { name, arguments: list } of (await client.query(functions)).rows) {
      const calls = callsOf(name, list.split(","));
      if (calls.length === 0) continue;
      const [values, nulls] = (await client.query("select wit_probe($1) as seen", [calls])).rows[0].seen;
      if (values + nulls > 0) found.push(`${name}\t${list}\t${values}\t${nulls}`);
    }
    return found;
  } finally {
    await client.end();
  }
});
writeFileSync(join(import.meta.dirname, "totals.tsv"), lines.join("\n") + "\n");
console.log(`${lines.length} functions, of which ${lines.filter((line) => line.endsWith("\t0")).length} never returned NULL`);
