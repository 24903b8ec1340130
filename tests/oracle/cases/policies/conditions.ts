import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { id: integer("id").primaryKey(), owner: text("owner"), team: integer("team") }, (t) => [
  pgPolicy("column", { using: sql`${t.owner} = current_setting('app.user')` }),
  pgPolicy("function", { for: "select", using: sql`pg_has_role(${t.owner}, 'member')` }),
  pgPolicy("subquery", { for: "update", using: sql`exists (select 1 from docs d where d.team = ${t.team})`, withCheck: sql`${t.team} is not null` }),
]);
