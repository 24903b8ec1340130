// drizzle-kit's library, and the loader of TypeScript that its command line uses, in this process: hundreds of schemas in seconds.
import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { recordingOf } from "./recording.mjs";
import { here, scratch } from "./sources.mjs";

const require = createRequire(import.meta.url);
const { generateDrizzleJson, generateMigration } = require("drizzle-kit/api");
createRequire(require.resolve("drizzle-kit/api"))("tsx/cjs/api").register();
const nothing = generateDrizzleJson({});

/** A file elsewhere is copied to where its imports of drizzle-orm are found. */
async function reachable(file) {
  if (file.startsWith(here)) return file;
  const copy = join(scratch, basename(file));
  await copyFile(file, copy);
  return copy;
}

export async function recordInProcess(source) {
  // The command line puts the ids first, and adds what was renamed since the last snapshot: nothing.
  const { id, prevId, ...snapshot } = generateDrizzleJson(require(await reachable(source.file)), undefined, undefined, source.casing);
  const statements = await generateMigration(nothing, { ...snapshot, id, prevId });
  return recordingOf(statements.join("\n"), JSON.stringify({ id, prevId, ...snapshot, _meta: { columns: {}, schemas: {}, tables: {} } }, null, 2));
}
