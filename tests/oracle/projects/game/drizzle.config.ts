import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: "./server/{players,world}.ts", out: "./drizzle" });
