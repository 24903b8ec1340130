import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: "./main.ts", out: "./drizzle" });
