export * from "./tables";
export { roles as userRoles } from "./enums";
export * as everything from "./tables/posts";
import defaultTable from "./tables/default";
import * as shared from "./shared.js";
import { pgTable as table } from "drizzle-orm/pg-core";
import * as pg from "drizzle-orm/pg-core";

export { defaultTable };
export const tags = table("tags", { id: shared.id(), name: pg.text("name").notNull(), ...shared.timestamps });
const hidden = table("hidden", { id: shared.id() });
