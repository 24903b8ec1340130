import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: ["./db/boards.ts", "./db/people.ts"], out: "./drizzle" });
