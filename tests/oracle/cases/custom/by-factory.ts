import { customType, pgTable } from "drizzle-orm/pg-core";

const sized = (length: number) => customType<{ data: string }>({ dataType: () => `varchar(${length})` });
const short = sized(10);
const long = sized(1000);
function enumOf<T extends string>(...values: T[]) {
  return customType<{ data: T }>({ dataType: () => `varchar(${Math.max(...values.map((value) => value.length))})` });
}
const answer = enumOf("yes", "no", "maybe");
export const rows = pgTable("rows", { id: short("id").primaryKey(), text: long("text"), answer: answer("answer").notNull() });
