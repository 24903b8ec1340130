import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: "./models", out: "./drizzle" });
