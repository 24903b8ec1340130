import { pgSchema } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const numbers = app.sequence("numbers");
