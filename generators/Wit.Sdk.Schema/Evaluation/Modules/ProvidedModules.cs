using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>
/// What <c>drizzle-orm/supabase</c> and <c>drizzle-orm/neon</c> export, in the language that the engine reads: roles, tables and policies of the two platforms.
/// </summary>
internal static class ProvidedModules
{
    private const string Supabase = """
        import { pgRole, pgSchema, bigserial, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
        import { sql } from "drizzle-orm";
        const there = (name) => pgRole(name).existing();
        const at = (name) => timestamp(name, { withTimezone: true });
        export const anonRole = there("anon");
        export const authenticatedRole = there("authenticated");
        export const serviceRole = there("service_role");
        export const postgresRole = there("postgres_role");
        export const supabaseAuthAdminRole = there("supabase_auth_admin");
        export const authUsers = pgSchema("auth").table("users", {
          id: uuid().primaryKey(),
          email: varchar({ length: 255 }),
          phone: text().unique(),
          emailConfirmedAt: at("email_confirmed_at"),
          phoneConfirmedAt: at("phone_confirmed_at"),
          lastSignInAt: at("last_sign_in_at"),
          createdAt: at("created_at"),
          updatedAt: at("updated_at"),
        });
        export const realtimeMessages = pgSchema("realtime").table("messages", {
          id: bigserial({ mode: "bigint" }).primaryKey(),
          topic: text().notNull(),
          extension: text({ enum: ["presence", "broadcast", "postgres_changes"] }).notNull(),
        });
        export const authUid = sql`(select auth.uid())`;
        export const realtimeTopic = sql`realtime.topic()`;
        """;

    private const string Neon = """
        import { pgPolicy, pgRole, pgSchema, jsonb, text, timestamp } from "drizzle-orm/pg-core";
        import { sql } from "drizzle-orm";
        export const authenticatedRole = pgRole("authenticated").existing();
        export const anonymousRole = pgRole("anonymous").existing();
        export const authUid = (column) => sql`(select auth.user_id() = ${column})`;
        const condition = (given, what) => {
          if (given === undefined) throw new Error(`crudPolicy() needs '${what}'`);
          if (given === null) return null;
          return given === true ? sql`true` : given === false ? sql`false` : given;
        };
        const nameOf = (role) => typeof role === "string" ? role : role.name;
        export const crudPolicy = ({ role, read, modify }) => {
          const reads = condition(read, "read");
          const changes = condition(modify, "modify");
          const name = `crud-${Array.isArray(role) ? role.map(nameOf).join("-") : nameOf(role)}-policy`;
          const policies = [];
          if (reads) policies.push(pgPolicy(`${name}-select`, { for: "select", to: role, using: reads }));
          if (changes) {
            policies.push(pgPolicy(`${name}-insert`, { for: "insert", to: role, withCheck: changes }));
            policies.push(pgPolicy(`${name}-update`, { for: "update", to: role, using: changes, withCheck: changes }));
            policies.push(pgPolicy(`${name}-delete`, { for: "delete", to: role, using: changes }));
          }
          return policies;
        };
        const zoned = (name) => timestamp(name, { withTimezone: true, mode: "string" });
        export const usersSync = pgSchema("neon_auth").table("users_sync", {
          rawJson: jsonb("raw_json").notNull(),
          id: text().primaryKey(),
          name: text(),
          email: text(),
          createdAt: zoned("created_at"),
          deletedAt: zoned("deleted_at"),
          updatedAt: zoned("updated_at"),
        });
        """;

    /// <summary>The file that stands for a module of Drizzle; null when there is none.</summary>
    public static SourceFile? Find(string specifier) => specifier switch
    {
        "drizzle-orm/supabase" => new SourceFile(specifier, Supabase),
        "drizzle-orm/neon" => new SourceFile(specifier, Neon),
        _ => null,
    };
}
