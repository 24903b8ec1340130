import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

export enum Role {
  Admin = "admin",
  Editor = "editor",
  Reader = "reader",
}
export const role = pgEnum("role", Role);
export const people = pgTable("people", {
  id: integer("id").primaryKey(),
  role: role("role").notNull().default(Role.Reader),
  roles: role("roles").array(),
});
