using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wit.Sdk.Testing.Hostile;

/// <summary>Drizzle schemas that use texts as names of every kind, as labels, as defaults and in comments.</summary>
public static class HostileSchema
{
    /// <summary>How many columns a table of defaults has: PostgreSQL keeps a row in one page.</summary>
    public const int ColumnsOfTable = 100;

    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Imports = """
        import { check, foreignKey, index, integer, jsonb, pgEnum, pgPolicy, pgRole, pgSchema, pgSequence, pgTable, pgView, primaryKey, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
        import { sql } from "drizzle-orm";

        """;

    /// <summary>
    /// Per text a schema with a table, a column, a primary key, a check and a policy of that name, and in schemas by kind an enum, a sequence, a view, an index, a
    /// unique constraint and a foreign key.
    /// </summary>
    public static string OfNames(IReadOnlyList<string> texts)
    {
        var source = new StringBuilder(Imports);
        foreach (var kind in new[] { "enums", "sequences", "views", "indexes", "uniques", "references" })
            source.Append(CultureInfo.InvariantCulture, $"export const {kind} = pgSchema(\"of {kind}\");\n");
        for (var i = 0; i < texts.Count; i++)
        {
            var name = Quote(texts[i]);
            source.Append(CultureInfo.InvariantCulture, $$"""
                export const s{{i}} = pgSchema({{name}});
                /** Text: {{Comment(texts[i])}} */
                export const t{{i}} = s{{i}}.table({{name}}, {
                  /** Text: {{Comment(texts[i])}} */
                  [{{name}}]: text({{name}}).primaryKey(),
                }, (t) => [check({{name}}, sql`${t[{{name}}]} <> ${{{name}}}`), pgPolicy({{name}}, { using: sql`${t[{{name}}]} = ${{{name}}}` })]);
                export const e{{i}} = enums.enum({{name}}, [{{name}}]);
                export const q{{i}} = sequences.sequence({{name}});
                export const v{{i}} = views.view({{name}}).as((qb) => qb.select().from(t{{i}}));
                export const i{{i}} = indexes.table("table of {{i}}", { a: integer("a"), b: text("b") }, (t) => [index({{name}}).on(t.a).where(sql`${t.b} <> ${{{name}}}`)]);
                export const u{{i}} = uniques.table("table of {{i}}", { "the other": integer("the other"), [{{name}}]: e{{i}}({{name}}).default({{name}}) }, (t) => [unique({{name}}).on(t["the other"])]);
                export const r{{i}} = references.table("table of {{i}}", { {{name}}: text({{name}}) }, (t) => [foreignKey({ name: {{name}}, columns: [t[{{name}}]], foreignColumns: [t{{i}}[{{name}}]] })]);

                """);
        }

        return source.ToString();
    }

    /// <summary>
    /// One enum with all texts as labels, and tables (<c>defaults0</c> ...) with a column per text, which has it as default: as text, in JSON, in an array. drizzle-kit leaves a backslash in
    /// an array as it is, and PostgreSQL reads it as an escape; such a text stands alone.
    /// </summary>
    public static string OfValues(IReadOnlyList<string> labels, IReadOnlyList<string> defaults)
    {
        var source = new StringBuilder(Imports);
        source.Append("export const labels = pgEnum(\"labels\", [").AppendJoin(", ", labels.Select(Quote)).Append("]);\n");
        for (var i = 0; i < defaults.Count; i++)
        {
            if (i % ColumnsOfTable == 0)
                source.Append(i == 0 ? string.Empty : "});\n").Append(CultureInfo.InvariantCulture, $"export const defaults{i / ColumnsOfTable} = pgTable(\"defaults{i / ColumnsOfTable}\", {{\n  id: integer(\"id\").primaryKey(),\n");
            var value = Quote(defaults[i]);
            source.Append((i % 3, defaults[i].Contains('\\', StringComparison.Ordinal)) switch
            {
                (0, _) or (2, true) => $"  c{i}: text(\"c{i}\").default({value}),\n",
                (1, _) => $"  c{i}: jsonb(\"c{i}\").default({{ a: {value} }}),\n",
                _ => $"  c{i}: text(\"c{i}\").array().default([{value}]),\n",
            });
        }

        return source.Append("});\n").ToString();
    }

    /// <summary>The roles of these names.</summary>
    public static string OfRoles(IReadOnlyList<string> texts) =>
        Imports + string.Concat(texts.Select((text, i) => $"export const r{i} = pgRole({Quote(text)});\n"));

    /// <summary>A text as a literal of TypeScript.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, s_options);

    private static string Comment(string text) => text.Replace("*/", "* /", StringComparison.Ordinal);
}
