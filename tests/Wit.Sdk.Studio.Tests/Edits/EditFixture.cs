using Npgsql;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Studio.Tests.Edits;

/// <summary>A database with a column of each type that has an editor, and a table for each mark of the schema file.</summary>
public sealed class EditFixture : TestDatabase
{
    private const string Schema = """
        import { sql } from "drizzle-orm";
        import { boolean, bytea, date, doublePrecision, integer, interval, json, jsonb, numeric, pgEnum, pgTable, text, time, timestamp, unique, uuid, varchar } from "drizzle-orm/pg-core";

        export const mood = pgEnum("mood", ["happy", "it's \"so\" so", "sad"]);
        const touched = () => timestamp("updated_at", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date());

        export const kinds = pgTable("kinds", {
          id: integer("id").primaryKey(),
          flag: boolean("flag").default(true),
          amount: numeric("amount").default("1.50"),
          whole: integer("whole").default(7),
          ratio: doublePrecision("ratio").default(0.5),
          note: text("note").default("as usual"),
          code: varchar("code", { length: 3 }).default("abc"),
          feeling: mood("feeling").default("happy"),
          day: date("day").default("2026-01-31"),
          clock: time("clock").default("12:00:00"),
          at: timestamp("at", { withTimezone: true }).default(sql`'2026-01-31 12:00:00+00'`),
          span: interval("span").default("1 day"),
          doc: jsonb("doc").default({}),
          raw: bytea("raw").default(sql`'\\x00'`),
          written: json("written").default([]),
          tags: text("tags").array().default([]),
          one: uuid("one").default(sql`'00000000-0000-0000-0000-000000000001'`),
          double: integer("double").generatedAlwaysAs(sql`whole * 2`),
        });

        export const places = pgTable("places", {
          id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
          name: text("name").notNull(),
          lastNumber: integer("last_number").notNull().default(0),
          /** @softDelete */
          deletedAt: timestamp("deleted_at", { withTimezone: true }),
          updatedAt: touched(),
        });

        export const tickets = pgTable("tickets", {
          id: uuid("id").primaryKey().$defaultFn(() => crypto.randomUUID()),
          placeId: integer("place_id").notNull().references(() => places.id),
          /** @numberedBy places.lastNumber */
          number: integer("number").notNull(),
          title: text("title").notNull().default("untitled"),
          body: text("body"),
          /** @rowVersion */
          version: integer("version").notNull(),
          by: text("by").$onUpdate(() => currentUser()),
        }, (t) => [unique().on(t.placeId, t.number)]);

        export const people = pgTable("people", {
          id: integer("id").primaryKey(),
          name: text("name"),
          /** @secret */
          hash: text("hash"),
        });

        export const loose = pgTable("loose", { a: integer("a"), b: text("b") });
        """;

    private const string Rows = """
        insert into kinds (id) values (1);
        insert into places (name) values ('North'), ('South'), ('Gone');
        update places set deleted_at = now() where name = 'Gone';
        insert into people values (1, 'Ann', 'first');
        insert into loose values (1, 'x'), (1, 'x'), (2, null);
        """;

    /// <summary>The schema as its file has it.</summary>
    public static SchemaModel Model { get; } = Compile();

    /// <summary>A studio that can write, with an open session.</summary>
    public async Task<StudioClient> OpenAsync(bool isWritable = true) => await StudioClient.OpenAsync(await StartAsync(isWritable));

    /// <summary>A studio that can write, whose link nobody used.</summary>
    public Task<StudioServer> StartAsync(bool isWritable = true) =>
        StudioServer.StartAsync(new StudioOptions { ConnectionString = ConnectionString, Schema = Model, IsWritable = isWritable });

    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        foreach (var sql in new[] { Ddl.ForSchema(Model), Rows })
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static SchemaModel Compile()
    {
        var result = SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", Schema) }, default, SchemaOptions.Default);
        Assert.True(result.Diagnostics.All(diagnostic => diagnostic.Severity != Wit.Sdk.Schema.Diagnostics.DiagnosticSeverity.Error), string.Join('\n', result.Diagnostics));
        return result.Model;
    }
}
