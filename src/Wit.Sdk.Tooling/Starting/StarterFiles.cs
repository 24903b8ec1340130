namespace Wit.Sdk.Tooling.Starting;

/// <summary>The contents of the files that a project starts with.</summary>
internal static class StarterFiles
{
    public const string Config =
        """
        import { defineConfig } from "drizzle-kit";

        export default defineConfig({
          dialect: "postgresql",
          schema: "./schema/schema.ts",
          out: "./schema/migrations",
          dbCredentials: { url: process.env.DATABASE_URL! },
        });

        """;

    public const string Schema =
        """
        import { index, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

        export const ticketState = pgEnum("ticket_state", ["open", "solved"]);

        export const customers = pgTable("customers", {
          id: uuid("id").primaryKey().defaultRandom(),
          email: text("email").notNull().unique(),
        });

        /** What customers ask. */
        export const tickets = pgTable("tickets", {
          id: uuid("id").primaryKey().defaultRandom(),
          customerId: uuid("customer_id").notNull().references(() => customers.id, { onDelete: "cascade" }),
          subject: text("subject").notNull(),
          state: ticketState("state").notNull().default("open"),
          createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
        }, (t) => [index().on(t.customerId, t.createdAt)]);

        """;

    /// <summary>The packages that are installed come first, so that installing them is all that a project has to do to use their types.</summary>
    public const string TypeScriptPaths =
        """
              "drizzle-orm": ["./node_modules/drizzle-orm/index.d.ts", "./.wit/types/drizzle-orm.d.ts"],
              "drizzle-orm/pg-core": ["./node_modules/drizzle-orm/pg-core/index.d.ts", "./.wit/types/pg-core.d.ts"],
              "drizzle-kit": ["./node_modules/drizzle-kit/index.d.ts", "./.wit/types/drizzle-kit.d.ts"]
        """;

    public const string TypeScript =
        $$"""
        {
          "compilerOptions": {
            "target": "es2022",
            "module": "esnext",
            "moduleResolution": "bundler",
            "strict": true,
            "noEmit": true,
            "skipLibCheck": true,
            "paths": {
        {{TypeScriptPaths}}
            }
          },
          "include": ["drizzle.config.ts", "schema/**/*.ts"]
        }

        """;

    /// <summary>The data of <c>wit db</c>.</summary>
    public const string GitIgnore = ".wit/postgres/\n";
}
