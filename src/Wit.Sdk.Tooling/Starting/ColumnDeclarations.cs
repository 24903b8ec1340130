using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Vocabulary;

namespace Wit.Sdk.Tooling.Starting;

/// <summary>The functions that make columns as TypeScript declarations, from the engine's vocabulary.</summary>
internal static class ColumnDeclarations
{
    /// <summary>The TypeScript type of a column, by its function; by the mode where it has modes. All others are strings.</summary>
    private static readonly Dictionary<string, string> s_data = new(StringComparer.Ordinal)
    {
        ["smallint"] = "number", ["integer"] = "number", ["smallserial"] = "number", ["serial"] = "number", ["real"] = "number", ["doublePrecision"] = "number",
        ["boolean"] = "boolean", ["json"] = "unknown", ["jsonb"] = "unknown", ["bytea"] = "Uint8Array", ["vector"] = "number[]", ["halfvec"] = "number[]",
    };

    private static readonly Dictionary<string, string> s_modes = new(StringComparer.Ordinal)
    {
        ["bigint"] = "bigint", ["number"] = "number", ["string"] = "string", ["date"] = "Date", ["tuple"] = "[x: number, y: number]",
        ["line.tuple"] = "[a: number, b: number, c: number]", ["xy"] = "{ x: number; y: number }", ["abc"] = "{ a: number; b: number; c: number }",
    };

    private static readonly Dictionary<string, string> s_options = new(StringComparer.Ordinal)
    {
        ["precision"] = "number", ["scale"] = "number", ["length"] = "number", ["dimensions"] = "number", ["srid"] = "number", ["withTimezone"] = "boolean",
        ["fields"] = "string", ["type"] = "string", ["mode"] = "M", ["enum"] = "T",
    };

    /// <summary>The functions whose options Drizzle's types require.</summary>
    private static readonly HashSet<string> s_required = new(StringComparer.Ordinal) { "bigint", "bigserial", "bit", "vector", "halfvec", "sparsevec" };

    /// <summary>The declarations, and the object of all of them that <c>pgTable("t", (t) =&gt; ...)</c> passes.</summary>
    public static string Write() => string.Concat(ColumnWords.Types.SelectMany(Functions).Concat(Builders()).Select(line => line + "\n"));

    private static IEnumerable<string> Functions(ColumnWord word)
    {
        if (word.Options.Length == 0) return [$"export declare function {word.Name}(name?: string): {Result(word)};"];
        var optional = s_required.Contains(word.Name) ? string.Empty : "?";
        var options = "{ " + string.Join("; ", word.Options.Select(name => $"{name}{optional}: {s_options[name]}")) + " }";
        var function = $"export declare function {word.Name}{Parameters(word)}";
        return [$"{function}(options{optional}: {options}): {Result(word)};", $"{function}(name: string, options{optional}: {options}): {Result(word)};"];
    }

    private static string Parameters(ColumnWord word)
    {
        if (word.Options.Contains("enum", StringComparer.Ordinal)) return "<const T extends Texts = Texts>";
        if (word.Modes.Length == 0) return string.Empty;
        var usual = s_required.Contains(word.Name) ? string.Empty : $" = \"{word.Modes[0]}\"";
        return $"<M extends {string.Join(" | ", word.Modes.Select(mode => $"\"{mode}\""))}{usual}>";
    }

    private static string Result(ColumnWord word)
    {
        var builder = word.Traits switch
        {
            ColumnTraits.Identity => "PgIntColumnBaseBuilder",
            ColumnTraits.Serial => "Serial",
            ColumnTraits.Time => "PgDateColumnBaseBuilder",
            ColumnTraits.Uuid => "PgUUIDBuilder",
            _ => "PgColumnBuilder",
        };
        return $"{builder}<{Data(word)}>";
    }

    private static string Data(ColumnWord word)
    {
        if (word.Options.Contains("enum", StringComparer.Ordinal)) return "T[number]";
        if (word.Modes.Length == 0) return s_data.GetValueOrDefault(word.Name, "string");
        return "{ " + string.Join("; ", word.Modes.Select(mode => $"{mode}: {s_modes.GetValueOrDefault(word.Name + "." + mode) ?? s_modes[mode]}")) + " }[M]";
    }

    private static IEnumerable<string> Builders() =>
        ["export interface PgColumnsBuilders {", .. ColumnWords.All.Select(word => $"  readonly {word.Name}: typeof {word.Name};"), "}"];
}
