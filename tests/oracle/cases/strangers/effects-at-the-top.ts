import { boolean, integer, pgPolicy, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

const shared: Record<string, any> = { id: uuid("id").primaryKey().defaultRandom() };
Object.assign(shared, { createdAt: timestamp("created_at").notNull().defaultNow() });
if (!("updatedAt" in shared)) shared.updatedAt = timestamp("updated_at");
shared["note"] ??= text("note");

function addAudit(target: Record<string, any>, by = "system") {
  target.createdBy = text("created_by").notNull().default(by);
  target.version = integer("version").notNull().default(1);
}
const post: Record<string, any> = { ...shared, title: text("title").notNull() };
addAudit(post, "author");
["draft", "pinned", "locked"].forEach((flag) => (post[flag] = boolean(flag).notNull().default(false)));
for (const key in { views: 1, likes: 2 }) post[key] = integer(key).default(0);
delete post["note"];

export const posts = pgTable("posts", post as typeof shared);
export const comments = pgTable("comments", { ...shared, body: text("body"), postId: uuid("post_id").references(() => posts.id) });
const secured = [posts, comments];
[posts, comments].forEach((table) => table.enableRLS());
export const readers = pgPolicy("everyone reads", { for: "select", using: sql`true` }).link(posts);
let next = 0;
const numbered = (name: string) => `${name}_${String(++next).padStart(2, "0")}`;
export const firstLog = pgTable(numbered("log"), { line: text("line") });
export const secondLog = pgTable(numbered("log"), { line: text("line"), tables: integer("tables").default(secured.length) });
