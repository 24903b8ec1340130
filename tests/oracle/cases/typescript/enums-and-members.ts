import { integer, pgTable, text } from "drizzle-orm/pg-core";

enum Size { Small = 1, Medium, Large = Medium * 2 }
const enum Direction { Up = "up", Down = "down" }
export const rows = pgTable("rows", { id: integer("id").primaryKey(), size: integer("size").default(Size.Large), named: text("named").default(Size[1]), direction: text("direction").default(Direction.Down) });
