import { defineConfig } from "drizzle-kit";

// Paths are relative to the folder that the tool runs in: `cd schema`, or `wit ... --config schema/drizzle.config.ts`.
export default defineConfig({
  dialect: "postgresql",
  schema: "./schema.ts",
  out: "./migrations",
  dbCredentials: {
    url: process.env.DATABASE_URL!,
  },
});
