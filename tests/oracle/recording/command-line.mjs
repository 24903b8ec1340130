// The command line tool itself, as a user runs it.
import { execFile } from "node:child_process";
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { recordingOf } from "./recording.mjs";
import { here, scratch } from "./sources.mjs";

const run = promisify(execFile);
const kit = join(here, "node_modules", "drizzle-kit", "bin.cjs");

/** What the tool writes; undefined where there is nothing to write. `drizzle-kit export` has no casing; what `generate` writes is what it prints, but for the breakpoints. */
export async function recordByCommandLine(source) {
  const folder = await mkdtemp(join(scratch, "case-"));
  try {
    await (source.isProject ? copyProject(source.folder, folder) : cp(source.file, join(folder, "schema.ts")));
    const casing = source.casing ? ["--casing", source.casing] : [];
    const schema = source.isProject ? [] : ["--dialect", "postgresql", "--schema", "./schema.ts", "--out", "./out", ...casing];
    const { stdout, stderr } = await run(process.execPath, [kit, "generate", ...schema, "--name", "case"], {
      cwd: folder,
      maxBuffer: 1 << 26,
      env: { ...process.env, NO_COLOR: "1" },
    });
    const written = (await readdir(folder, { recursive: true })).find((file) => file.endsWith("0000_snapshot.json"));
    if (stdout.includes("No schema changes")) return undefined;
    if (written === undefined) throw new Error("drizzle-kit wrote nothing:\n" + stdout + stderr);
    const sql = await readFile(join(folder, dirname(dirname(written)), "0000_case.sql"), "utf8");
    return recordingOf(sql.replaceAll("--> statement-breakpoint\n", "\n"), await readFile(join(folder, written), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A copy, with the packages of its workspace linked as a package manager would link them. */
async function copyProject(from, to) {
  await cp(from, to, { recursive: true });
  for (const file of await readdir(to, { recursive: true })) {
    if (!file.endsWith("package.json")) continue;
    const { name } = JSON.parse(await readFile(join(to, file), "utf8"));
    const link = join(to, "node_modules", name ?? "");
    if (name === undefined || (await lstat(link).catch(() => undefined))) continue;
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(to, dirname(file)), link, "dir");
  }
}
