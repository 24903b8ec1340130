namespace Wit.Sdk.Generators.Code.Columns;

/// <summary>The C# side of a column type.</summary>
/// <param name="Name">The type without a <c>?</c>, fully qualified where it is not a keyword.</param>
/// <param name="ParameterType">The type name of a parameter in C#: a member of <c>NpgsqlDbType</c>, or the quoted name of the type.</param>
/// <param name="LinqType">The member of linq2db's <c>DataType</c>; null where the name of the type says enough.</param>
internal sealed record ClrType(string Name, string ParameterType, string? LinqType = null)
{
    private static readonly HashSet<string> PlainTexts = new(StringComparer.Ordinal)
    {
        "short", "int", "long", "bool", "decimal", "float", "double", "string", "byte[]",
        "global::System.Guid", "global::System.DateOnly", "global::System.DateTime", "global::System.DateTimeOffset", "global::System.TimeOnly", "global::System.TimeSpan",
        "global::System.Net.IPAddress", "global::System.Net.NetworkInformation.PhysicalAddress",
    };

    private static readonly string[] WithoutJson = ["NpgsqlTypes.", "System.Net.", "System.Collections.BitArray"];

    private static readonly string[] WithJson = ["NpgsqlTypes.NpgsqlPoint", "NpgsqlTypes.NpgsqlLine"];

    /// <summary>The conversion between a value and its parameter.</summary>
    public ValueConversion Conversion { get; init; }

    /// <summary>Whether Npgsql can't read the type, so that it is selected, and sent, as text.</summary>
    public bool IsReadAsText { get; init; }

    /// <summary>The type for linq2db's converter over the column's text; null if none is needed.</summary>
    public string? LinqJsonType { get; init; }

    /// <summary>Whether a value can be written as a text, and read back, that is the same for equal values.</summary>
    public bool HasPlainText => Conversion != ValueConversion.Json && (IsEnum || PlainTexts.Contains(Name));

    /// <summary>Whether Npgsql takes an array of such values as one parameter.</summary>
    public bool HasArrays => HasPlainText && LinqType != "BitArray";

    /// <summary>The type name of a parameter that is an array of such values.</summary>
    public string ArrayParameterType => IsReadAsText ? ArrayOf("global::NpgsqlTypes.NpgsqlDbType.Text") : ArrayOf(ParameterType);

    /// <summary>Whether System.Text.Json does not support the type, or would lose its values.</summary>
    public bool NeedsJsonConverter => Conversion != ValueConversion.Json
        && (Name.EndsWith(",]", StringComparison.Ordinal) || (WithoutJson.Any(Name.Contains) && !WithJson.Any(Name.Contains)));

    /// <summary>Whether a value is a text to PostgreSQL too, with the functions of texts.</summary>
    public bool IsText => Name == "string" && LinqType is "Text" or "VarChar" or "Char";

    /// <summary>The type of the elements, where it is an array of one dimension whose elements Npgsql compares; null where it is not.</summary>
    public string? ElementName => Name.EndsWith("[]", StringComparison.Ordinal) && Name != "byte[]" && Conversion == ValueConversion.None && !IsReadAsText ? Name.Substring(0, Name.Length - 2) : null;

    /// <summary>Whether a parameter takes a value as it is: instants are made UTC by the runtime.</summary>
    public bool IsSentAsIs => Conversion is ValueConversion.None or ValueConversion.ToUniversalTime;

    private bool IsEnum => LinqType == "Enum";

    /// <summary>The type name of an array.</summary>
    /// <param name="parameterType">The type name of its elements.</param>
    public static string ArrayOf(string parameterType) => parameterType[0] == '"'
        ? parameterType.Substring(0, parameterType.Length - 1) + "[]\""
        : "global::NpgsqlTypes.NpgsqlDbType.Array | " + parameterType;

    /// <summary>The type of a property.</summary>
    public string Of(bool nullable) => nullable ? Name + "?" : Name;

    /// <summary>The expression that reads the type from <c>reader</c>.</summary>
    public string Read(string ordinal) => Conversion == ValueConversion.Json
        ? $"global::Wit.Sdk.Generated.JsonColumn.Read<{Name}>(reader, {ordinal})"
        : $"reader.GetFieldValue<{Name}>({ordinal})";

    /// <summary>The method that tries to read the type, without its arguments.</summary>
    public string Check => Conversion == ValueConversion.Json ? $"Json<{Name}>" : $"Value<{Name}>";

    /// <summary>The expression that a parameter takes for a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="nullable">Whether it may be null.</param>
    /// <param name="target">The target that it is added to: parameters, or the row of a COPY.</param>
    public string Write(string value, bool nullable, string target = "parameters") => Conversion switch
    {
        ValueConversion.ToUniversalTime => value + (nullable ? "?" : string.Empty) + ".ToUniversalTime()",
        ValueConversion.WithoutKind when nullable =>
            $"{value} is {{ }} time ? {WithoutKind("time")} : default(global::System.DateTime?)",
        ValueConversion.WithoutKind => WithoutKind(value),
        ValueConversion.Json when nullable => $"{value} is {{ }} json ? global::Wit.Sdk.Generated.JsonColumn.Write(json, {target}) : null",
        ValueConversion.Json => $"global::Wit.Sdk.Generated.JsonColumn.Write({value}, {target})",
        _ => value,
    };

    private static string WithoutKind(string value) =>
        $"global::System.DateTime.SpecifyKind({value}, global::System.DateTimeKind.Unspecified)";
}
