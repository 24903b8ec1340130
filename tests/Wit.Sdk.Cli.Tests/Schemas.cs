namespace Wit.Sdk.Cli.Tests;

/// <summary>Small schema files.</summary>
internal static class Schemas
{
    public const string Users = """
        import { pgTable, integer, text } from "drizzle-orm/pg-core";

        export const users = pgTable("users", {
          id: integer("id").primaryKey(),
          name: text("name").notNull(),
        });
        """;

    public const string UsersWithFullName = """
        import { pgTable, integer, text } from "drizzle-orm/pg-core";

        export const users = pgTable("users", {
          id: integer("id").primaryKey(),
          fullName: text("full_name").notNull(),
        });
        """;

    public const string UsersAndPosts = Users + """

        export const posts = pgTable("posts", {
          id: integer("id").primaryKey(),
          authorId: integer("author_id").notNull().references(() => users.id),
        });
        """;

    public const string UsersWithIndex = """
        import { pgTable, integer, text, index } from "drizzle-orm/pg-core";

        export const users = pgTable("users", {
          id: integer("id").primaryKey(),
          name: text("name").notNull(),
        }, (t) => [index().on(t.name)]);
        """;

    public const string UsersWithEmail = """
        import { pgTable, integer, text } from "drizzle-orm/pg-core";

        export const users = pgTable("users", {
          id: integer("id").primaryKey(),
          name: text("name").notNull(),
          email: text("email").notNull(),
        });
        """;

    public const string Config = """
        import { defineConfig } from "drizzle-kit";

        export default defineConfig({
          dialect: "postgresql",
          schema: "./schema.ts",
          out: "./migrations",
          dbCredentials: { url: process.env.DB_URL! },
        });
        """;

    /// <summary>A project with a config and a schema.</summary>
    public static CliProject Project(string schema = Users) => new(("drizzle.config.ts", Config), ("schema.ts", schema));
}
