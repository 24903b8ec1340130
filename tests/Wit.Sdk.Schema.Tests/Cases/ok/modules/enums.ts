import { pgEnum } from "drizzle-orm/pg-core";
export const roles = pgEnum("roles", ["reader", "writer"]);
export const notExported = pgEnum("not_exported", ["x"]);
