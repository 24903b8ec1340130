import { z } from "zod-that-nobody-has-installed-and-only-types-use";
import type { Something } from "another-package-of-types";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

export type Inferred = z.infer<Something>;
export const rows = pgTable("rows", { id: integer("id").primaryKey(), name: text("name").$type<Something>() });
