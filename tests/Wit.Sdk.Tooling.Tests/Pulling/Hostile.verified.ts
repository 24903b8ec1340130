import { sql } from "drizzle-orm";
import {
  check,
  index,
  pgEnum,
  pgTable,
  pgView,
  text,
} from "drizzle-orm/pg-core";

export const e1 = pgEnum("e`${1}", ["it's", "back\\slash", "`${process.exit(1)}`", "new\nline", "\"double\"", ""]);

/**
 * *\/ process.exit(1) /*
 * \@softDelete
 */
export const tProcessExit1 = pgTable("t`${process.exit(1)}`", {
  /** \@secret \@counter */
  proto: text("__proto__").notNull().default("`${process.exit(1)}`"),
  constructorColumn: text("constructor").default("a\nb\\d\"'"),
  toStringColumn: text("toString").default("${x}"),
  aB: text("a b").unique("u\"`${1}").default("</script>"),
  café: text("café ☕").default("\u202egnp.exe\u2028"),
  alert1: e1("*/ alert(1) /*").default("`${process.exit(1)}`"),
  class: text("class").generatedAlwaysAs(sql`('\`\${'::text || 'x}\`\\'::text)`),
}, (t) => [
  index("i`${1}").on(sql`(("a b" || '\`\${1}\\'::text))`).where(sql`("a b" <> '\${1}'::text)`),
  check("c`${1}", sql`("a b" <> '\`\${process.exit(1)}\`\\'::text)`),
]);

export const v1 = pgView("v`${1}", {
  column: text("`"),
  columnColumn: text("$"),
}).as(sql`SELECT "t\`\${process.exit(1)}\`"."a b" AS "\`",
    '\`\${process.exit(1)}\\'::text AS "$"
   FROM public."t\`\${process.exit(1)}\`"`);
