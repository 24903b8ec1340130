import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", casing: "snake_case", schema: ["./content/*.table.ts", "./people.ts"], out: "./migrations" });
