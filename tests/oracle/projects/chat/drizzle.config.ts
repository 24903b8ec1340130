import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: "./packages/store/**/*.sql.ts", out: "./sql", schemaFilter: ["chat", "public"], migrations: { schema: "chat" } });
