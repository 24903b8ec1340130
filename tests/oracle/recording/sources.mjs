// What is recorded: the small cases, the projects, and the schema of the repository itself.
import { access, readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const here = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Below node_modules' folder, so that what lies in it finds drizzle-orm; build output for version control. */
export const scratch = join(here, "obj", `recording-${process.pid}`);
const cases = join(here, "cases");
const projects = join(here, "projects");
const changes = join(here, "changes");

/** `// casing: snake_case` in the first line of a case is drizzle.config's option. */
const casingOf = (text) => /^\/\/ casing: (\w+)/.exec(text)?.[1];

/** A case: `name`, `area`, the `file`, its `casing`, and where its recordings stand. */
async function caseOf(file, name) {
  const target = join(cases, name);
  return {
    name,
    area: name.split("/")[0],
    file,
    casing: casingOf(await readFile(file, "utf8")),
    sql: target + ".drizzle.sql",
    snapshot: target + ".snapshot.json",
  };
}

async function smallCases() {
  const files = (await readdir(cases, { recursive: true })).filter((file) => file.endsWith(".ts") && !file.endsWith(".v1.ts"));
  return Promise.all(files.sort().map((file) => caseOf(join(cases, file), relative(cases, join(cases, file)).replaceAll("\\", "/").slice(0, -3))));
}

async function wholeProjects() {
  const names = (await readdir(projects, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().map((name) => ({
    name: "projects/" + name,
    isProject: true,
    folder: join(projects, name),
    sql: join(projects, name, "drizzle.sql"),
    snapshot: join(projects, name, "snapshot.json"),
  }));
}

/** The schemas that changes lead to; what they come from is for us alone to make. */
async function targetsOfChanges() {
  const files = (await readdir(changes, { recursive: true })).filter((file) => basename(file) === "to.ts").sort();
  return files.map((file) => {
    const name = dirname(join("changes", file)).replaceAll("\\", "/");
    return { name, area: "changes", file: join(changes, file), sql: join(changes, dirname(file), "to.drizzle.sql") };
  });
}

/** Everything, in order of names. */
export async function sources() {
  const own = join(here, "..", "..", "schema", "schema.ts");
  const hasOwn = await access(own).then(() => true, () => false);
  return [...(await smallCases()), ...(hasOwn ? [await caseOf(own, "overview/schema")] : []), ...(await targetsOfChanges()), ...(await wholeProjects())];
}
