// Applies a migrations folder with drizzle-orm's own migrator, as an app that uses drizzle does when it starts.
//   node migrate.mjs URL FOLDER [SCHEMA TABLE]
//   node migrate.mjs --list      reads lines of URL, a tab and FOLDER, and writes a line for each: "applied", or "fails" and why
import { createInterface } from "node:readline";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

async function apply(url, migrationsFolder, migrationsSchema, migrationsTable) {
  const client = new pg.Client({ connectionString: url });
  // A file may end its own session; the query that fails then says so.
  client.on("error", () => {});
  await client.connect();
  try {
    await migrate(drizzle(client), { migrationsFolder, migrationsSchema, migrationsTable });
  } finally {
    await client.end();
  }
}

if (process.argv[2] !== "--list") {
  await apply(...process.argv.slice(2));
} else {
  for await (const line of createInterface({ input: process.stdin })) {
    try {
      await apply(...line.split("\t"));
      console.log("applied");
    } catch (error) {
      console.log("fails " + String(error.cause?.message ?? error.message).replace(/\s+/g, " "));
    }
  }
}
