import { integer, pgTable, text } from "drizzle-orm/pg-core";

const started = Date.now();
const log: string[] = [];
log.push("reading");
if (started < 0) throw new Error("never");
const pattern = /^[a-z]+\/"'`$/gi;
export const isWord = (value: string) => pattern.test(value);
export class Repository {
  static readonly name2 = "x";
  #secret = 1;
  constructor(private readonly value: string) {}
  get size() {
    return this.#secret;
  }
}
export const rows = pgTable("rows", { id: integer("id").primaryKey(), name: text("name") });
export async function load() {
  for await (const row of [] as AsyncIterable<string>[]) await row;
}
