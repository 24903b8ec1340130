using System.Globalization;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>PostgreSQL keeps 63 bytes of a name. Longer ones are said at their line, and nothing is dropped and made again for them.</summary>
[Collection(MigrationTrial.Collection)]
public sealed class LongNameTests
{
    private static readonly string[] s_parts = ["index", "unique", "check", "foreignKey", "primaryKey"];

    private static readonly int[] s_lengths = [62, 63, 64, 90, 127];

    private static readonly Dictionary<string, string> s_schemas = new(StringComparer.Ordinal)
    {
        ["schema"] = "export const s = pgSchema(\"{0}\"); export const t = s.table(\"t\", {{ id: integer(\"id\") }});",
        ["table"] = "export const t = pgTable(\"{0}\", {{ id: serial(\"id\").primaryKey() }});",
        ["column"] = "export const t = pgTable(\"t\", {{ id: serial(\"{0}\").primaryKey(), a: integer(\"a\").unique() }}, (t) => [index().on(t.id, t.a)]);",
        ["enum"] = "export const e = pgEnum(\"{0}\", [\"a\"]); export const t = pgTable(\"t\", {{ e: e(\"e\").default(\"a\") }});",
        ["sequence"] = "export const s = pgSequence(\"{0}\");",
        ["index"] = "export const t = pgTable(\"t\", {{ id: integer(\"id\") }}, (t) => [index(\"{0}\").on(t.id)]);",
        ["unique"] = "export const t = pgTable(\"t\", {{ id: integer(\"id\").unique(\"{0}\") }});",
        ["check"] = "export const t = pgTable(\"t\", {{ id: integer(\"id\") }}, (t) => [check(\"{0}\", sql`id > 0`)]);",
        ["foreignKey"] = "export const t = pgTable(\"t\", {{ id: integer(\"id\").primaryKey(), o: integer(\"o\") }}, (t) => [foreignKey({{ name: \"{0}\", columns: [t.o], foreignColumns: [t.id] }})]);",
        ["primaryKey"] = "export const t = pgTable(\"t\", {{ a: integer(\"a\"), b: integer(\"b\") }}, (t) => [primaryKey({{ name: \"{0}\", columns: [t.a, t.b] }})]);",
        ["view"] = "export const v = pgView(\"{0}\", {{ id: integer(\"id\") }}).as(sql`select 1 as id`);",
        ["policy"] = "export const t = pgTable(\"t\", {{ id: integer(\"id\") }}, () => [pgPolicy(\"{0}\")]);",
    };

    public static TheoryData<string> Kinds => [.. s_schemas.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_long_name_is_said_and_is_no_reason_to_make_anything_again(string kind)
    {
        foreach (var length in s_lengths)
        {
            var result = Compile(kind, new string('n', length));
            Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
            Assert.Equal(length > 63, result.Diagnostics.Any(diagnostic => diagnostic.Descriptor == DiagnosticCatalogue.NameTooLong));

            var remembered = SnapshotReader.Read(new SourceFile("snapshot.json", SnapshotWriter.Write(result.Model, SnapshotWriter.NoPrevious, SnapshotWriter.NoPrevious))).Model!;
            Assert.Empty(SchemaDiffer.Diff(remembered, result.Model, []).Changes);

            // What is dropped and made by its name has one and the same name where PostgreSQL cuts it and where the schema does.
            if (s_parts.Contains(kind, StringComparer.Ordinal)) Assert.Empty(SchemaDiffer.Diff(remembered, Compile(kind, new string('n', Math.Min(length, 63))).Model, []).Changes);
            await using var trial = await MigrationTrial.StartAsync(Ddl.ForSchema(result.Model));
            var catalog = (await trial.CatalogAsync()).ToString();
            Assert.Contains(new string('n', Math.Min(length, 63)), catalog, StringComparison.Ordinal);
            Assert.DoesNotContain(new string('n', 64), catalog, StringComparison.Ordinal);
        }
    }

    private static CompilationResult Compile(string kind, string name)
    {
        const string Words = "pgTable, pgSchema, pgEnum, pgSequence, pgView, pgPolicy, integer, serial, index, check, foreignKey, primaryKey";
        var text = $"import {{ sql }} from \"drizzle-orm\";\nimport {{ {Words} }} from \"drizzle-orm/pg-core\";\n"
            + string.Format(CultureInfo.InvariantCulture, s_schemas[kind], name);
        return SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", text) }, default, SchemaOptions.Default);
    }
}
