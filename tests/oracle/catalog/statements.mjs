// Writes statements that use what the catalog lists, as cases of tests/Wit.Sdk.Sql.Tests/Describing: each function that people call once by its name, and the operators of each
// symbol by the type of their left side. The answers are not recorded: the test asks the server.
//   node statements.mjs            writes the files
//   node statements.mjs --check    writes nothing; exits 1 when a file differs
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const target = join(root, "tests/Wit.Sdk.Sql.Tests/Describing/Cases/odd");
const check = process.argv.includes("--check");

const sections = new Map();
let section;
for (const line of readFileSync(join(root, "src/Wit.Sdk.Sql/Catalog/postgres.catalog"), "utf8").split("\n")) {
  if (/^\[.*\]$/.test(line)) sections.set(line.slice(1, -1), (section = []));
  else if (line !== "") section.push(line.split("\t"));
}

// Functions of these types are called by the server, not by statements.
const internal = /\b(internal|cstring|event_trigger|trigger|language_handler|fdw_handler|index_am_handler|table_am_handler|tsm_handler|pg_ddl_command|gtsvector|pg_\w+_list|pg_ndistinct|pg_dependencies|pg_brin_\w+|anyenum)\b/;
// A polymorphic type stands for one of its types.
const examples = {
  any: "integer", anyelement: "integer", anyarray: "integer[]", anynonarray: "integer", anyrange: "int4range", anymultirange: "int4multirange", anycompatible: "integer",
  anycompatiblearray: "integer[]", anycompatiblenonarray: "integer", anycompatiblerange: "int4range", anycompatiblemultirange: "int4multirange", record: "keyless", "record[]": "keyless[]",
};
const spelled = (type) => examples[type] ?? (/^(char|bit)$/.test(type) ? `pg_catalog."${type}"` : type);
// Words with a grammar of their own.
const grammatical = new Set(["current_user", "session_user", "system_user", "extract"]);
const quoted = (name) => (/^[a-z_][a-z0-9_]*$/.test(name) && !/^(left|right|overlaps|substring|position|overlay|trim|coalesce|normalize|xmlexists|between|like|any|user|char|bit|time|timestamp|interval|numeric|varchar|timetz|float4|float8|int2|int4|int8|xmlagg|json|json_object|json_scalar|json_serialize)$/.test(name) ? name : `pg_catalog."${name}"`);

/** The items of each key, in order. */
function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const operators = sections.get("operators");
const ofOperators = new Set(operators.map((fields) => fields[4]));
const functions = sections.get("functions");
const overloads = groupBy(functions, (fields) => fields[0]);

function call([name, kind, list, result, flags]) {
  const types = list === "" ? [] : list.split(",");
  const isOnly = overloads.get(name).length === 1 && !types.some((type) => type in examples);
  const values = types.map((type, i) => (isOnly ? `$${i + 1}` : `$${i + 1}::${spelled(type)}`));
  const direct = Number(kind.slice(1) || 0);
  const variadic = flags.includes("v") && !/\bany\b/.test(types.at(-1) ?? "") ? ((values[values.length - 1] = `VARIADIC ${values.at(-1)}`), true) : false;
  if (kind[0] === "o") return `SELECT ${quoted(name)}(${values.slice(0, direct).join(", ")}) WITHIN GROUP (ORDER BY ${values.slice(direct).join(", ")});`;
  if (kind[0] === "h") return `SELECT ${quoted(name)}($1) WITHIN GROUP (ORDER BY a) FROM keyless;`;
  if (kind[0] === "w") return `SELECT ${quoted(name)}(${values.join(", ")}) OVER (ORDER BY a) FROM keyless;`;
  const text = name === "count" && types.length === 0 ? "count(*)" : `${quoted(name)}(${values.join(", ")})`;
  // What returns rows stands in FROM, where its columns have names.
  return flags.includes("r") && !variadic && result !== "record" ? `SELECT * FROM ${text};` : `SELECT ${text};`;
}

const called = [...overloads.values()].map((list) => list.find((fields) => !internal.test(fields[2]) && !internal.test(fields[3]) && fields[3] !== "void" && !/-\d+$/.test(fields.at(-1))))
  .filter((fields) => fields !== undefined && !ofOperators.has(fields[0]) && !grammatical.has(fields[0]));
const bySide = groupBy(operators.filter((fields) => !internal.test(fields.slice(1, 4).join(","))), (fields) => `${fields[0]} ${fields[1]}`);
const texts = {
  "functions.sql": called.map(call),
  "operators.sql": [...bySide.values()].map((list) => `SELECT ${list.map(([symbol, left, right], i) => `${left === "" ? "" : `$${2 * i + 1}::${spelled(left)} `}${symbol} $${left === "" ? i + 1 : 2 * i + 2}::${spelled(right)}`).join(", ")};`),
};

for (const [name, lines] of Object.entries(texts)) {
  const path = join(target, name);
  const content = lines.join("\n") + "\n";
  if (!check) writeFileSync(path, content);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== content) {
    console.log(`differs: ${path}`);
    process.exitCode = 1;
  }
  console.log(`${name}: ${lines.length} statements`);
}
