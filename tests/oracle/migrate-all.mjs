// Applies migrations folders with drizzle-orm's own migrator: one line of JSON on standard input for each, {"url": ..., "folder": ...}, and one line of JSON on standard output,
// {"error": null} or {"error": "..."}.
import { createInterface } from "node:readline";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

for await (const line of createInterface({ input: process.stdin })) {
  const { url, folder } = JSON.parse(line);
  const client = new pg.Client({ connectionString: url });
  let error = null;
  try {
    await client.connect();
    await migrate(drizzle(client), { migrationsFolder: folder });
  } catch (exception) {
    error = String(exception.cause?.message ?? exception.message);
  } finally {
    await client.end();
  }
  console.log(JSON.stringify({ error }));
}
