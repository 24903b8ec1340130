namespace Wit.Sdk.Generators.Code;

/// <summary>The C# side of a column type.</summary>
/// <param name="Name">The type without a <c>?</c>, fully qualified where it is not a keyword.</param>
/// <param name="ParameterType">What names the type of a parameter in C#: a member of <c>NpgsqlDbType</c>, or the quoted name of the type.</param>
/// <param name="LinqType">The member of linq2db's <c>DataType</c>; null where the name of the type says enough.</param>
internal sealed record ClrType(string Name, string ParameterType, string? LinqType = null)
{
    /// <summary>What stands between a value and its parameter.</summary>
    public ValueConversion Conversion { get; init; }

    /// <summary>Whether Npgsql can't read the type, so that it is selected, and sent, as text.</summary>
    public bool IsReadAsText { get; init; }

    /// <summary>The type for linq2db's converter over the column's text; null where none is needed.</summary>
    public string? LinqJsonType { get; init; }

    /// <summary>The type of a property.</summary>
    public string Of(bool nullable) => nullable ? Name + "?" : Name;

    /// <summary>The expression that reads the type from <c>reader</c>.</summary>
    public string Read(int ordinal) => Conversion == ValueConversion.Json
        ? $"global::Wit.Sdk.Statements.JsonColumn.Read<{Name}>(reader, {ordinal})"
        : $"reader.GetFieldValue<{Name}>({ordinal})";

    /// <summary>The expression that a parameter takes for a value.</summary>
    public string Write(string value, bool nullable) => Conversion switch
    {
        ValueConversion.ToUniversalTime => value + (nullable ? "?" : string.Empty) + ".ToUniversalTime()",
        ValueConversion.WithoutKind when nullable =>
            $"{value} is {{ }} time ? {WithoutKind("time")} : default(global::System.DateTime?)",
        ValueConversion.WithoutKind => WithoutKind(value),
        ValueConversion.Json when nullable => $"{value} is {{ }} json ? global::Wit.Sdk.Statements.JsonColumn.Write(json) : null",
        ValueConversion.Json => $"global::Wit.Sdk.Statements.JsonColumn.Write({value})",
        _ => value,
    };

    private static string WithoutKind(string value) =>
        $"global::System.DateTime.SpecifyKind({value}, global::System.DateTimeKind.Unspecified)";
}
