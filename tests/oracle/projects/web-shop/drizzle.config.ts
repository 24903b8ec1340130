import { defineConfig } from "drizzle-kit";

export default defineConfig({ schema: "./src/db/schema/index.ts", out: "./src/db/migrations", dialect: "postgresql", strict: true, verbose: true });
