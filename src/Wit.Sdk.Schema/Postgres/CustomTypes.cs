using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>Sees through a <c>customType</c> whose SQL is a type that has a case of its own, with or without a collation, which says how values are ordered and not what they are.</summary>
public static class CustomTypes
{
    private static readonly Regex Shape = new(
        @"^\s*""?(?<name>[A-Za-z_][A-Za-z0-9_ ]*?)""?\s*(?<modifier>\([^)]*\))?\s*(?<zone>(with|without) time zone)?\s*(?<array>(\[\d*\])*)\s*(COLLATE\s+((""[^""]+""|\w+)\.)?(""[^""]+""|\w+)\s*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>Types that Drizzle has no builder for, and Npgsql knows.</summary>
    public static readonly ColumnType.Custom Money = new("money"), VarBit = new("bit varying");

    private static readonly Dictionary<string, ColumnType> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["smallint"] = new ColumnType.SmallInt(), ["int2"] = new ColumnType.SmallInt(),
        ["integer"] = new ColumnType.Integer(), ["int"] = new ColumnType.Integer(), ["int4"] = new ColumnType.Integer(),
        ["bigint"] = new ColumnType.BigInt(), ["int8"] = new ColumnType.BigInt(),
        ["boolean"] = new ColumnType.Boolean(), ["bool"] = new ColumnType.Boolean(),
        ["numeric"] = new ColumnType.Numeric(), ["decimal"] = new ColumnType.Numeric(),
        ["real"] = new ColumnType.Real(), ["float4"] = new ColumnType.Real(),
        ["double precision"] = new ColumnType.DoublePrecision(), ["float8"] = new ColumnType.DoublePrecision(),
        ["text"] = new ColumnType.Text(), ["varchar"] = new ColumnType.Varchar(), ["character varying"] = new ColumnType.Varchar(),
        ["char"] = new ColumnType.Char(), ["character"] = new ColumnType.Char(), ["bpchar"] = new ColumnType.Char(),
        ["uuid"] = new ColumnType.Uuid(), ["json"] = new ColumnType.Json(), ["jsonb"] = new ColumnType.Jsonb(), ["bytea"] = new ColumnType.Bytea(),
        ["date"] = new ColumnType.Date(), ["time"] = new ColumnType.Time(), ["timetz"] = new ColumnType.Time(WithTimeZone: true),
        ["timestamp"] = new ColumnType.Timestamp(), ["timestamptz"] = new ColumnType.Timestamp(WithTimeZone: true),
        ["interval"] = new ColumnType.Interval(), ["inet"] = new ColumnType.Inet(), ["cidr"] = new ColumnType.Cidr(),
        ["macaddr"] = new ColumnType.MacAddr(), ["macaddr8"] = new ColumnType.MacAddr8(),
        ["money"] = Money, ["bit varying"] = VarBit, ["varbit"] = VarBit,
        ["vector"] = new ColumnType.Vector(), ["halfvec"] = new ColumnType.HalfVector(), ["sparsevec"] = new ColumnType.SparseVector(),
    };

    /// <summary>The case that a custom type is another spelling of; the type itself where there is none.</summary>
    public static ColumnType Resolve(ColumnType type)
    {
        if (type is not ColumnType.Custom custom || Shape.Match(custom.Sql) is not { Success: true } match
            || !Names.TryGetValue(match.Groups["name"].Value, out var known))
        {
            return type;
        }

        if (match.Groups["zone"].Value.Equals("with time zone", StringComparison.OrdinalIgnoreCase))
            known = known is ColumnType.Time ? new ColumnType.Time(WithTimeZone: true) : new ColumnType.Timestamp(WithTimeZone: true);
        foreach (var _ in match.Groups["array"].Value.Where(character => character == '['))
            known = new ColumnType.Array(known);
        return known;
    }

    /// <summary>The name of a type without its modifiers: <c>geometry(point)</c> becomes <c>geometry</c>.</summary>
    public static string NameOf(string sql) => Shape.Match(sql) is { Success: true } match
        ? match.Groups["name"].Value + string.Concat(match.Groups["array"].Value.Where(character => character is '[' or ']'))
        : sql;
}
