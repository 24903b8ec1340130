import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: "./ledger.ts", out: "./drizzle" });
