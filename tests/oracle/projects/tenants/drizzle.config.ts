import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: "./database/schema/*", out: "./drizzle", entities: { roles: true } });
