using System.Globalization;
using System.Text;

namespace Wit.Sdk.Benchmarks.Harness;

/// <summary>Large schemas that look like real ones: keys, references, indexes, an enum and relations in every table.</summary>
internal static class SyntheticSchema
{
    private const int FixedColumns = 6;

    private const string Imports = """
        import { relations } from "drizzle-orm";
        import { boolean, index, integer, jsonb, numeric, pgEnum, pgTable, text, timestamp, unique, uuid, varchar } from "drizzle-orm/pg-core";
        """;

    private static readonly string[] Kinds =
    [
        "text(\"{0}\").notNull()",
        "integer(\"{0}\").notNull().default(0)",
        "varchar(\"{0}\", {{ length: 80 }})",
        "boolean(\"{0}\").notNull().default(false)",
        "timestamp(\"{0}\", {{ withTimezone: true }})",
        "numeric(\"{0}\", {{ precision: 12, scale: 2 }})",
        "jsonb(\"{0}\")",
    ];

    /// <summary>All tables in one file.</summary>
    public static string OneFile(int tables, int columns)
    {
        var text = Start();
        for (var i = 0; i < tables; i++)
            Table(text, i, columns);
        return text.ToString();
    }

    /// <summary>The tables in files of equal size, each of which imports from the one before it; the name and the text of each.</summary>
    public static IReadOnlyList<(string Name, string Text)> ManyFiles(int files, int tablesPerFile, int columns)
    {
        var result = new List<(string, string)>();
        for (var file = 0; file < files; file++)
        {
            var text = file == 0 ? Start() : new StringBuilder(Imports).Append('\n')
                .Append(Text($"import {{ stateOfThings }} from \"./{FileName(0)}\";\n"))
                .Append(Text($"import {{ {Export((file * tablesPerFile) - 1)} }} from \"./{FileName(file - 1)}\";\n"));
            for (var i = file * tablesPerFile; i < (file + 1) * tablesPerFile; i++)
                Table(text, i, columns);
            result.Add((FileName(file) + ".ts", text.ToString()));
        }

        return result;
    }

    private static StringBuilder Start() => new StringBuilder(Imports).Append("\n\nexport const stateOfThings = pgEnum(\"state_of_things\", [\"new\", \"old\", \"gone\"]);\n");

    private static void Table(StringBuilder text, int number, int columns)
    {
        var name = Text($"things_{number:0000}");
        text.Append(Text($"\n/** The things of kind {number}. */\nexport const {Export(number)} = pgTable(\"{name}\", {{\n"))
            .Append("  id: uuid(\"id\").primaryKey().defaultRandom(),\n");
        text.Append(number == 0
            ? "  beforeId: uuid(\"before_id\"),\n"
            : Text($"  beforeId: uuid(\"before_id\").notNull().references(() => {Export(number - 1)}.id, {{ onDelete: \"cascade\" }}),\n"));
        text.Append("  number: integer(\"number\").notNull(),\n  state: stateOfThings(\"state\").notNull().default(\"new\"),\n");
        for (var i = 0; i < columns - FixedColumns; i++)
            text.Append(Text($"  field{i}: ")).AppendFormat(CultureInfo.InvariantCulture, Kinds[(i + number) % Kinds.Length], Text($"field_{i}")).Append(",\n");
        text.Append("  createdAt: timestamp(\"created_at\", { withTimezone: true }).notNull().defaultNow(),\n")
            .Append("  updatedAt: timestamp(\"updated_at\", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),\n")
            .Append("}, (t) => [\n  unique().on(t.beforeId, t.number),\n  index().on(t.state, t.createdAt.desc()),\n]);\n");
        if (number > 0)
        {
            text.Append(Text($"\nexport const {Export(number)}Relations = relations({Export(number)}, ({{ one }}) => ({{\n"))
                .Append(Text($"  before: one({Export(number - 1)}, {{ fields: [{Export(number)}.beforeId], references: [{Export(number - 1)}.id] }}),\n}}));\n"));
        }
    }

    private static string Export(int number) => Text($"things{number:0000}");

    private static string FileName(int number) => Text($"part{number:000}");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
