import { defineConfig } from "drizzle-kit";
import { databaseUrl } from "./tooling/env";

export default defineConfig({ dialect: "postgresql", schema: "./packages/db/src/index.ts", out: "./packages/db/drizzle", dbCredentials: { url: databaseUrl }, casing: "snake_case" });
