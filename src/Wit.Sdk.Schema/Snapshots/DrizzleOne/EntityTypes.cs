namespace Wit.Sdk.Schema.Snapshots.DrizzleOne;

/// <summary>The spelling of types: drizzle 1.0 writes none of the blanks that version 7 has.</summary>
internal static class EntityTypes
{
    /// <summary>The text of version 7.</summary>
    public static string Read(string type) =>
        type.StartsWith("numeric(", StringComparison.Ordinal) ? type.Replace(",", ", ")
        : type.StartsWith("timestamp(", StringComparison.Ordinal) ? type.Insert("timestamp".Length, " ")
        : type;

    /// <summary>The text of version 8.</summary>
    public static string Write(string type) => 
        type.StartsWith("numeric(", StringComparison.Ordinal) ? type.Replace(", ", ",")
        : type.StartsWith("timestamp (", StringComparison.Ordinal) ? type.Remove("timestamp".Length, 1)
        : type;
}
