import { bytea, customType, integer, pgTable } from "drizzle-orm/pg-core";

const bytea = customType<{ data: Buffer; notNull: false; default: false }>({
  dataType() {
    return "bytea";
  },
});
const citext = customType<{ data: string }>({ dataType: () => "text" });
export const blobs = pgTable("blobs", {
  id: integer("id").primaryKey(),
  data: bytea("data").notNull(),
  label: citext("label").unique(),
  unnamed: bytea(),
});
