import { pgTable, text } from "drizzle-orm/pg-core";

const lookUp = async (key: string) => key;
export const rows = pgTable("rows", {
  id: text("id").primaryKey().$defaultFn(() => {
    const now = Date.now();
    return `id-${now}`;
  }),
  tried: text("tried").$defaultFn(() => {
    try {
      return JSON.stringify({ at: new Date() });
    } catch (error) {
      return String(error);
    } finally {
      void lookUp("x");
    }
  }),
});
