import { pgTable } from "drizzle-orm/pg-core";
import { id } from "../shared.ts";
/** The default one. */
export default pgTable("default_table", { id: id() });
