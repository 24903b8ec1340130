// Records what the real drizzle-kit makes of each case and project, so that `dotnet test` needs no Node.
//   node record.mjs                 writes the recordings beside the sources
//   node record.mjs --check         writes nothing; exits 1 when a recording is not what drizzle-kit says today
//   node record.mjs keys seed ...   only those whose name holds one of the words
//   node record.mjs --cli ...       asks the command line tool for every case, a process each, instead of its library in this process
// The command line is what a recording has to equal: projects are always asked of it, and --check asks it for one case of every area.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { exportsOfDrizzle } from "./recording/exports.mjs";
import { recordByCommandLine } from "./recording/command-line.mjs";
import { recordInProcess } from "./recording/in-process.mjs";
import { here, scratch, sources } from "./recording/sources.mjs";

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const words = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const [check, commandLine] = [flags.includes("--check"), flags.includes("--cli")];
const problems = [];

async function compare(source, recorded) {
  for (const [target, content] of [[source.sql, recorded.sql], [source.snapshot, recorded.snapshot]]) await keep(target, content);
}

async function keep(target, content) {
  if (target === undefined) return;
  const before = await readFile(target, "utf8").catch(() => undefined);
  if (before === content) return;
  problems.push(`${check ? "differs" : "recorded"}: ${relative(here, target)}`);
  if (!check) await writeFile(target, content);
}

/** Some drizzle-kit errors end the process; the last name on the screen is then the case that did it. */
async function recordAll(list, how) {
  const queue = [...list];
  const work = async () => {
    for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
      current = source.name;
      await how(source).then((recorded) => recorded && compare(source, recorded), (error) => {
        problems.push(`failed: ${source.name}: ${error.message}`);
        process.exitCode = 1;
      });
    }
  };
  await Promise.all([work(), work()]);
}

let current;
process.on("exit", () => current && console.log(`ended in: ${current}`));
await mkdir(scratch, { recursive: true });
const all = (await sources()).filter((source) => words.length === 0 || words.some((word) => source.name.includes(word)));
const areas = new Set();
const isFirstOfArea = (source) => !areas.has(source.area) && areas.add(source.area);
await recordAll(all.filter((source) => !source.isProject && !commandLine), recordInProcess);
await recordAll(all.filter((source) => source.isProject || commandLine || (check && isFirstOfArea(source))), recordByCommandLine);
await keep(join(here, "exports.json"), exportsOfDrizzle());
await rm(scratch, { recursive: true, force: true });
current = undefined;
for (const problem of problems.sort()) console.log(problem);
console.log(`${all.length} recordings, ${problems.length} ${check ? "different" : "written or failed"}`);
if (check && problems.length > 0) process.exitCode = 1;
