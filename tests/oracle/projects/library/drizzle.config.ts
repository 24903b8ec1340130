import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: "./library.schema.ts", out: "./drizzle" });
