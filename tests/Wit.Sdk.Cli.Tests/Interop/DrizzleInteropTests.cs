using System.Text.Json;

namespace Wit.Sdk.Cli.Tests.Interop;

/// <summary>One folder and one table, two tools: each takes what the other did for its own.</summary>
public sealed class DrizzleInteropTests
{
    private const string NothingToDo = "No schema changes, nothing to migrate";

    /// <summary>Much of what a schema can hold, so that a difference in any snapshot would show.</summary>
    private const string Rich = """
        import { pgTable, pgEnum, pgSchema, pgSequence, pgView, pgPolicy, integer, serial, text, varchar, numeric, boolean, timestamp, uuid, jsonb, index, uniqueIndex, unique, check, primaryKey, foreignKey } from "drizzle-orm/pg-core";
        import { sql } from "drizzle-orm";

        export const mood = pgEnum("mood", ["sad", "it's fine", "happy"]);
        export const app = pgSchema("app");
        export const numbers = pgSequence("numbers", { startWith: 100, increment: 5 });
        export const users = pgTable("users", {
          id: uuid("id").primaryKey().defaultRandom(),
          serial: serial("serial"),
          number: integer("number").generatedAlwaysAsIdentity({ startWith: 10 }),
          name: varchar("name", { length: 40 }).notNull().default("nobody"),
          mood: mood("mood").notNull().default("it's fine"),
          tags: text("tags").array().notNull().default([]),
          price: numeric("price", { precision: 10, scale: 2 }).default("1.50"),
          data: jsonb("data").default({ a: [1] }),
          at: timestamp("at", { withTimezone: true, precision: 3 }).notNull().defaultNow(),
          upper: text("upper").generatedAlwaysAs(sql`upper("name")`),
        }, (t) => [
          index("users_at").on(t.at.desc().nullsLast()).where(sql`${t.price} > 0`),
          uniqueIndex("users_lower").on(sql`lower(${t.name})`),
          unique("users_pair").on(t.number, t.serial).nullsNotDistinct(),
          check("users_price", sql`${t.price} >= 0`),
          pgPolicy("own", { for: "select", to: "public", using: sql`true` }),
        ]);
        export const posts = app.table("posts", {
          userId: uuid("user_id").notNull().references(() => users.id, { onDelete: "cascade" }),
          no: integer("no").notNull(),
          parentUser: uuid("parent_user"),
          parentNo: integer("parent_no"),
        }, (t) => [primaryKey({ columns: [t.userId, t.no] }), foreignKey({ columns: [t.parentUser, t.parentNo], foreignColumns: [t.userId, t.no] })]);
        export const names = pgView("names").as((qb) => qb.select({ name: users.name }).from(users));
        """;

    private static readonly string s_richer = Rich
        .Replace("\"happy\"]", "\"happy\", \"new\"]", StringComparison.Ordinal)
        .Replace("name: varchar(\"name\", { length: 40 })", "email: text(\"email\"), name: varchar(\"name\", { length: 40 })", StringComparison.Ordinal)
        .Replace("check(\"users_price\"", "index(\"users_email\").on(t.email), unique(\"users_number\").on(t.number), check(\"users_tags\", sql`cardinality(${t.tags}) < 10`), check(\"users_price\"", StringComparison.Ordinal)
        .Replace("precision: 10", "precision: 12", StringComparison.Ordinal)
        .Replace("parentNo: integer(\"parent_no\"),", "parentNo: integer(\"parent_no\"), editor: uuid(\"editor\").references(() => users.id),", StringComparison.Ordinal);

    [DrizzleTheory]
    [InlineData(null)]
    [InlineData("--plain")]
    public async Task After_wit_generate_drizzle_kit_has_nothing_to_do(string? plain)
    {
        string[] generate = plain is null ? ["generate"] : ["generate", plain];
        await using var project = await DrizzleProject.CreateAsync(Rich);
        await project.WitAsync(generate);
        Assert.Contains(NothingToDo, await project.DrizzleKitAsync("generate"), StringComparison.Ordinal);

        project.Files.Write("schema.ts", s_richer);
        await project.WitAsync(generate);
        Assert.Contains(NothingToDo, await project.DrizzleKitAsync("generate"), StringComparison.Ordinal);
        Assert.Contains("Everything's fine", await project.DrizzleKitAsync("check"), StringComparison.Ordinal);
        await project.WitAsync("migrate");
    }

    [DrizzleFact]
    public async Task Drizzle_does_not_mind_the_objects_of_database_sql()
    {
        await using var project = await DrizzleProject.CreateAsync(Rich);
        project.Files.Write("database.sql", "-- wit:after-views\ncreate function app.stamp() returns trigger language plpgsql as $$ begin return new; end $$;\n--> statement-breakpoint\ncreate trigger posts_stamp before update on app.posts for each row execute function app.stamp();\n");
        await project.WitAsync("generate", "--plain");

        Assert.Contains(NothingToDo, await project.DrizzleKitAsync("generate"), StringComparison.Ordinal);
        Assert.Contains("Everything's fine", await project.DrizzleKitAsync("check"), StringComparison.Ordinal);
        project.Files.Write("schema.ts", s_richer);
        await project.DrizzleKitAsync("generate");
        Assert.StartsWith("No changes", await project.WitAsync("generate", "--plain"), StringComparison.Ordinal);
        await project.DrizzleMigrateAsync();

        Assert.Equal("posts_stamp", await project.Database.ScalarAsync<string>("select string_agg(tgname::text, ',') from pg_trigger where not tgisinternal"));
        await project.WitAsync("check", "--url", project.Database.ConnectionString);
    }

    [DrizzleFact]
    public async Task After_drizzle_kit_generate_wit_has_nothing_to_do()
    {
        await using var project = await DrizzleProject.CreateAsync(Rich);
        await project.DrizzleKitAsync("generate");
        Assert.StartsWith("No changes", await project.WitAsync("generate"), StringComparison.Ordinal);

        project.Files.Write("schema.ts", s_richer);
        await project.DrizzleKitAsync("generate");
        Assert.StartsWith("No changes", await project.WitAsync("generate"), StringComparison.Ordinal);
        await project.WitAsync("check");
        await project.WitAsync("migrate");
    }

    [DrizzleTheory]
    [InlineData(null)]
    [InlineData("{ prefix: 'timestamp' }")]
    [InlineData("{ prefix: 'unix', table: 'applied', schema: 'own' }")]
    public async Task A_folder_is_continued_by_one_after_the_other_and_applied_by_both(string? migrations)
    {
        await using var project = await DrizzleProject.CreateAsync(Table(1), migrations);
        string[] recorded = migrations?.Contains("own", StringComparison.Ordinal) == true ? ["own", "applied"] : ["drizzle", "__drizzle_migrations"];
        for (var step = 1; step <= 4; step++)
        {
            project.Files.Write("schema.ts", string.Concat(Enumerable.Range(1, step).Select(Table)));
            if (step % 2 == 0) await project.DrizzleKitAsync("generate", "--name", "kit");
            else await project.WitAsync("generate", "--name", "wit");
            // Files of one second would have one prefix in drizzle-kit, which does not look.
            if (migrations is not null) await Task.Delay(1100);
            if (step == 2) await project.DrizzleMigrateAsync(recorded);
            if (step == 3) await project.WitAsync("migrate");
        }

        await project.WitAsync("check");
        await project.DrizzleMigrateAsync(recorded);
        Assert.StartsWith("Nothing to apply", await project.WitAsync("migrate"), StringComparison.Ordinal);
        Assert.Equal(4L, await project.Database.ScalarAsync<long>($"select count(*) from {recorded[0]}.{recorded[1]}"));
        Assert.Equal(["t1", "t2", "t3", "t4"], await project.Database.ListAsync<string>("select tablename::text from pg_tables where schemaname = 'public' order by 1"));
        var entries = JsonDocument.Parse(project.Files.Read("migrations/meta/_journal.json")).RootElement.GetProperty("entries").EnumerateArray();
        Assert.Equal([0, 1, 2, 3], entries.Select(entry => entry.GetProperty("idx").GetInt32()));
    }

    [DrizzleFact]
    public async Task What_wit_applied_drizzles_migrator_does_not_apply_again_not_even_after_a_late_file()
    {
        await using var project = await DrizzleProject.CreateAsync(Rich);
        await project.WitAsync("generate");
        await project.WitAsync("generate", "--custom", "--name", "theirs");
        project.Files.Write("migrations/0001_theirs.sql", "create table theirs (id integer);");
        project.Files.Write("schema.ts", s_richer);
        await project.WitAsync("generate", "--plain");
        var journal = project.Files.Read("migrations/meta/_journal.json");
        var entry = journal[journal.IndexOf("    {\n      \"idx\": 1", StringComparison.Ordinal)..journal.IndexOf("    {\n      \"idx\": 2", StringComparison.Ordinal)];
        project.Files.Write("migrations/meta/_journal.json", journal.Replace(entry, string.Empty, StringComparison.Ordinal));
        await project.WitAsync("migrate");
        project.Files.Write("migrations/meta/_journal.json", journal);
        Assert.Equal("applied 0001_theirs.sql\n", await project.WitAsync("migrate"));

        var rows = await HistoryAsync(project);
        await project.DrizzleMigrateAsync();
        await project.DrizzleKitAsync("migrate");
        Assert.Equal(rows, await HistoryAsync(project));
    }

    [DrizzleFact]
    public async Task What_drizzles_migrator_applied_wit_does_not_apply_again()
    {
        await using var project = await DrizzleProject.CreateAsync(Rich);
        await project.WitAsync("generate");
        await project.DrizzleMigrateAsync();
        Assert.StartsWith("Nothing to apply", await project.WitAsync("migrate"), StringComparison.Ordinal);
        project.Files.Write("schema.ts", s_richer);
        await project.WitAsync("generate", "--plain");
        await project.DrizzleKitAsync("migrate");
        Assert.Equal("applied  0000_init\n", (await project.WitAsync("status")).Split("applied  0001", 2)[0]);
        Assert.StartsWith("Nothing to apply", await project.WitAsync("migrate"), StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<string>> HistoryAsync(DrizzleProject project) =>
        project.Database.ListAsync<string>("select concat_ws(' ', id, hash, created_at) from drizzle.__drizzle_migrations order by id");

    private static string Table(int number) => (number == 1 ? "import { pgTable, integer } from \"drizzle-orm/pg-core\";\n" : string.Empty)
        + $"export const t{number} = pgTable(\"t{number}\", {{ id: integer(\"id\").primaryKey() }});\n";
}
