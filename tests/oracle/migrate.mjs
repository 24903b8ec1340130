// Applies a migrations folder with drizzle-orm's own migrator, as an app that uses drizzle does when it starts.
//   node migrate.mjs URL FOLDER [SCHEMA TABLE]
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

const [url, migrationsFolder, migrationsSchema, migrationsTable] = process.argv.slice(2);
const client = new pg.Client({ connectionString: url });
await client.connect();
try {
  await migrate(drizzle(client), { migrationsFolder, migrationsSchema, migrationsTable });
} finally {
  await client.end();
}
