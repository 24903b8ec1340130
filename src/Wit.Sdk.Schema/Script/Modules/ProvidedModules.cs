using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>
/// The exports of some packages, in the language that the engine reads: roles, tables and policies of <c>drizzle-orm/supabase</c> and <c>drizzle-orm/neon</c>, the enums of zod,
/// and Node's paths.
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

    /// <summary>The parts of zod that return lists of values, since enums are built from them; its other parts are unknown.</summary>
    private const string Zod = """
        import * as rest from "zod/rest";
        const enumOf = (given) => {
          const options = Array.isArray(given) ? given : Object.values(given);
          const names = Array.isArray(given) ? Object.fromEntries(given.map((option) => [option, option])) : given;
          const extract = (some) => enumOf(options.filter((option) => some.includes(option)));
          const exclude = (some) => enumOf(options.filter((option) => !some.includes(option)));
          return { ...rest, options, enum: names, Enum: names, Values: names, extract, exclude };
        };
        const literal = (value) => ({ ...rest, value });
        const union = (types) => ({ ...rest, options: types });
        export const z = { ...rest, enum: enumOf, nativeEnum: enumOf, literal, union };
        export default z;
        """;

    /// <summary>Paths, as configs join them. The results need not be short.</summary>
    private const string Paths = """
        export const join = (...parts) => parts.filter((part) => part).join("/");
        export const resolve = (...parts) => parts.reduce((folder, part) => part.startsWith("/") ? part : folder ? `${folder}/${part}` : part, "");
        export const dirname = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
        export const basename = (path) => path.slice(path.lastIndexOf("/") + 1);
        export const relative = (from, to) => from === "." || from === "" ? to : to.startsWith(`${from}/`) ? to.slice(from.length + 1) : to;
        export const fileURLToPath = (url) => (typeof url === "string" ? url : url.href).replace("file://", "");
        export const sep = "/";
        export default { join, resolve, dirname, basename, relative, fileURLToPath, sep };
        """;

    /// <summary>Whether a path is not a file but a module of a package.</summary>
    public static bool IsProvided(string path) => path is "drizzle-orm/supabase" or "drizzle-orm/neon"
        or "zod" or "zod/v3" or "zod/v4" or "@hono/zod-openapi"
        or "path" or "node:path" or "path/posix" or "node:path/posix" or "url" or "node:url";

    /// <summary>The file that stands for a module of a package; null when there is none.</summary>
    public static SourceFile? Find(string specifier) => specifier switch
    {
        "drizzle-orm/supabase" => new SourceFile(specifier, Supabase),
        "drizzle-orm/neon" => new SourceFile(specifier, Neon),
        "zod" or "zod/v3" or "zod/v4" or "@hono/zod-openapi" => new SourceFile(specifier, Zod),
        "path" or "node:path" or "path/posix" or "node:path/posix" or "url" or "node:url" => new SourceFile(specifier, Paths),
        _ => null,
    };
}
