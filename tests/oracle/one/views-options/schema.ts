import { sql } from "drizzle-orm";
import { integer, pgTable, pgView } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), age: integer("age") });
export const local = pgView("local_check", { id: integer("id") }).with({ checkOption: "local" }).as(sql`select id from users where id > 0`);
export const cascaded = pgView("cascaded_check").with({ checkOption: "cascaded", securityBarrier: true }).as((qb) => qb.select().from(users));
export const invoker = pgView("invoker").with({ securityInvoker: true, securityBarrier: false }).as((qb) => qb.select().from(users));
export const noInvoker = pgView("no_invoker").with({ securityInvoker: false }).as((qb) => qb.select().from(users));
