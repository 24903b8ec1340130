using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Names the object of a carried statement in one spelling, whether a person or the server wrote it.</summary>
internal static class CarriedKey
{
    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        ["int"] = "integer", ["int4"] = "integer", ["int8"] = "bigint", ["int2"] = "smallint", ["bool"] = "boolean", ["float8"] = "double precision", ["float4"] = "real",
        ["varchar"] = "character varying", ["char"] = "character", ["decimal"] = "numeric", ["timestamptz"] = "timestamp with time zone", ["timestamp"] = "timestamp without time zone",
        ["timetz"] = "time with time zone", ["time"] = "time without time zone",
    };

    /// <summary>The key; null for a statement that no rule takes back.</summary>
    public static string? Of(string sql) => (CarriedDrop.Of(sql) ?? Part(sql)) is { } drop ? Spell(drop) : null;

    private static string? Part(string sql) => CarriedRebuild.PartOf(sql) is var (owner, part) ? $"REBUILD {owner} {part}" : null;

    private static string Spell(string drop)
    {
        var words = StatementWords.Words(drop).ToList();
        var spelled = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            // Objects of 'public' may be named without it.
            if (words[i] == QualifiedName.PublicSchema && i + 1 < words.Count && words[i + 1] == ".") i++;
            else spelled.Add(s_types.GetValueOrDefault(words[i], words[i]));
        }

        return string.Join(' ', spelled);
    }
}
