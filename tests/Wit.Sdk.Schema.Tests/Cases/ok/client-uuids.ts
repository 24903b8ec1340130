import crypto from "crypto";
import { pgTable, text, uuid as id } from "drizzle-orm/pg-core";
import * as ids from "uuid";
import { v7 as uuid } from "uuid";
function uuidv4() {
  return "the same each time";
}
export const values = pgTable("values", {
  a: id().$defaultFn(() => crypto.randomUUID()),
  b: id().$defaultFn(() => globalThis.crypto.randomUUID()),
  c: id().$defaultFn(() => ids.v4()),
  d: id().$defaultFn(() => uuid()),
  e: id().$defaultFn(uuid),
  f: text().$defaultFn(() => uuidv4()),
  g: text().$defaultFn(uuidv4),
});
