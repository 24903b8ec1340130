import { customType, integer, pgTable } from "drizzle-orm/pg-core";

const point3 = customType<{ data: [number, number, number]; driverData: string }>({
  dataType() {
    return "cube";
  },
  toDriver: (value) => `(${value.join(",")})`,
  fromDriver: (value) => value.slice(1, -1).split(",").map(Number) as [number, number, number],
});
const lower = customType<{ data: string }>({
  dataType: () => "varchar(40)",
  toDriver(value) {
    return value.toLowerCase();
  },
  fromDriver(value) {
    return value as string;
  },
});
export const words = pgTable("words", { id: integer("id").primaryKey(), word: lower("word").notNull().unique() });
export type Cube = typeof point3;
