// Records what the real drizzle-kit makes of each case, so that `dotnet test` needs no Node.
//   node record.mjs            writes <case>.drizzle.sql and <case>.snapshot.json beside the cases
//   node record.mjs --check    writes nothing; exits 1 when a recording is not what drizzle-kit says today
//   node record.mjs types ...  only the named cases
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const cases = join(here, "cases");
const kit = join(here, "node_modules", "drizzle-kit", "bin.cjs");
const nobody = "00000000-0000-0000-0000-000000000000";
/** The schema of the project itself is a case too. */
const extra = [join(here, "..", "..", "schema", "schema.ts")];

async function drizzle(folder, ...args) {
  const { stdout } = await run(process.execPath, [kit, ...args], { cwd: folder, maxBuffer: 1 << 26, env: { ...process.env, NO_COLOR: "1" } });
  return stdout.replaceAll("\r\n", "\n");
}

/** Runs drizzle-kit on a copy of the file below node_modules' folder, where its imports of drizzle-orm are found. */
async function record(file) {
  await mkdir(join(here, "obj"), { recursive: true });
  const folder = await mkdtemp(join(here, "obj", "case-"));
  try {
    await cp(file, join(folder, "schema.ts"));
    const schema = ["--dialect", "postgresql", "--schema", "./schema.ts"];
    const sql = await drizzle(folder, "export", ...schema);
    await drizzle(folder, "generate", ...schema, "--out", "./out", "--name", "case");
    const snapshot = await readFile(join(folder, "out", "meta", "0000_snapshot.json"), "utf8");
    return {
      ".drizzle.sql": sql.trimEnd() + "\n",
      ".snapshot.json": snapshot.replace(/"id": "[^"]*"/, `"id": "${nobody}"`) + "\n",
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function files(names) {
  const own = (await readdir(cases)).filter((name) => name.endsWith(".ts")).sort().map((name) => join(cases, name));
  const all = [...own];
  for (const file of extra) {
    const exists = await readFile(file).then(() => true, () => false);
    if (exists) all.push(file);
  }
  return names.length === 0 ? all : all.filter((file) => names.includes(basename(file, ".ts")));
}

const check = process.argv.includes("--check");
const queue = await files(process.argv.slice(2).filter((argument) => !argument.startsWith("--")));
const wrong = [];
async function worker() {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const name = basename(file, ".ts");
    const recorded = await record(file);
    for (const [suffix, content] of Object.entries(recorded)) {
      const target = join(cases, name + suffix);
      const before = await readFile(target, "utf8").catch(() => undefined);
      if (before === content) continue;
      wrong.push(relative(here, target));
      if (!check) await writeFile(target, content);
    }
  }
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
await rm(join(here, "obj"), { recursive: true, force: true });
for (const name of wrong.sort()) console.log(check ? `differs: ${name}` : `recorded: ${name}`);
process.exitCode = check && wrong.length > 0 ? 1 : 0;
