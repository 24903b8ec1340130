using System.Globalization;

namespace Wit.Sdk.Tooling.Tests.Pushing;

/// <summary>Draws schemas that have much in common.</summary>
/// <param name="seed">Decides what the schema is.</param>
/// <param name="changed">The percentage of decisions that are made again: 0 for the first of a pair.</param>
internal sealed class RandomSchema(int seed, int changed)
{
    private static readonly string[] s_columns = ["alpha", "beta", "gamma", "delta", "state"];

    private static readonly (string Type, string Default)[] s_types =
    [
        ("integer()", ".default(7)"), ("bigint({ mode: \"number\" })", ".default(7)"), ("text()", ".default('x')"), ("varchar({ length: 12 })", ".default('x')"),
        ("varchar({ length: 40 })", ".default('x')"), ("boolean()", ".default(true)"), ("numeric({ precision: 10, scale: 2 })", ".default('1.5')"),
        ("timestamp({ withTimezone: true })", ".defaultNow()"), ("text().array()", ".default([])"),
    ];

    /// <summary>The text of a schema file.</summary>
    public string Text()
    {
        List<string> labels = [.. new[] { "open", "closed", "waiting", "lost" }.Where(label => label == "open" || Chance("label " + label, 60))];
        var text = "import { bigint, boolean, check, index, integer, numeric, pgEnum, pgTable, pgView, serial, text, timestamp, varchar } from \"drizzle-orm/pg-core\";\nimport { sql } from \"drizzle-orm\";\n"
            + $"export const mood = pgEnum(\"mood\", [{string.Join(", ", labels.Select(label => $"\"{label}\""))}]);\n" + Table("users", refers: false);
        foreach (var name in new[] { "posts", "tags" }.Where(name => Chance(name, 80))) text += Table(name, refers: true);
        return text + (Chance("view", 40) ? $"export const few = pgView(\"few\").as((q) => q.select().from(users).where(sql`${{users.id}} < {Draw("few", 9)}`));\n" : string.Empty);
    }

    private string Table(string table, bool refers)
    {
        var (columns, parts) = (new List<string> { "id: serial().primaryKey()" }, new List<string>());
        foreach (var column in s_columns.Where(column => Chance($"{table}.{column}", 65)))
        {
            var key = $"{table}.{column} ";
            var (type, value) = column == "state" ? ("mood()", ".default(\"open\")") : s_types[Draw(key + "type", s_types.Length)];
            columns.Add(
                $"{column}: {type}{(Chance(key + "not null", 30) ? ".notNull()" : string.Empty)}{(Chance(key + "default", 35) ? value : string.Empty)}"
                + (Chance(key + "unique", 12) ? ".unique()" : string.Empty));
            if (Chance(key + "index", 30)) parts.Add($"index(\"{table}_{column}\").on(t.{column}{(Chance(key + "order", 30) ? ".desc()" : string.Empty)})");
            if (Chance(key + "check", 20)) parts.Add($"check(\"{table}_{column}_check\", sql`${{t.{column}}} is not null or ${{t.id}} > {Draw(key + "bound", 4)}`)");
        }

        var action = Chance(table + " action", 50) ? ", { onDelete: \"cascade\" }" : string.Empty;
        if (refers) columns.Add($"userId: integer(\"user_id\"){(Chance(table + " key", 60) ? $".references(() => users.id{action})" : string.Empty)}");
        return $"export const {table} = pgTable(\"{table}\", {{ {string.Join(", ", columns)} }}, (t) => [{string.Join(", ", parts)}]);\n";
    }

    private bool Chance(string key, int percent) => Draw(key, 100) < percent;

    /// <summary>A number that only the seed and the decision say, so that one decision that differs moves no other.</summary>
    private int Draw(string key, int below) => Hash(Hash("differs " + key, 100) < changed ? key + " again" : key, below);

    private int Hash(string key, int below)
    {
        var hash = 2166136261u;
        foreach (var character in string.Create(CultureInfo.InvariantCulture, $"{seed} {key}")) hash = (hash ^ character) * 16777619u;
        return (int)((hash ^ (hash >> 15)) * 2246822519u % (uint)below);
    }
}
