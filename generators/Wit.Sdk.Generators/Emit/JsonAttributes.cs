using Wit.Sdk.Generators.Code.Columns;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the attributes that decide how the properties of rows, inserts and patches are serialized.</summary>
internal static class JsonAttributes
{
    private const string Serialization = "global::System.Text.Json.Serialization.";
    private const string Generated = "global::Wit.Sdk.Generated.";

    /// <summary>The modifier of a row's property. System.Text.Json refuses a property that is both required and ignored.</summary>
    public static string RowModifier(ColumnCode column) => column.IsNullable || column.IsHiddenInJson ? string.Empty : "required ";

    /// <summary>The initial value of a row's property that is not required, although its type may not be nullable.</summary>
    public static string RowInitializer(ColumnCode column) => !column.IsNullable && column.IsHiddenInJson ? " = default!;" : string.Empty;

    /// <summary>Writes the attributes of a row's property: secrets are neither written nor read, by other serializers either.</summary>
    public static void OfRow(CodeWriter writer, ColumnCode column)
    {
        if (column.IsHiddenInJson)
        {
            writer.Write($"[{Serialization}JsonIgnore]")
                .Write("[global::System.Runtime.Serialization.IgnoreDataMember]")
                .Write("[global::System.Xml.Serialization.XmlIgnore]");
        }
        else if (column.Type.NeedsJsonConverter)
        {
            Converter(writer, Generated + "ColumnJsonConverter", column);
        }
    }

    /// <summary>Writes the attributes of a property that an insert requires: secrets are read and never written.</summary>
    public static void OfRequired(CodeWriter writer, ColumnCode column)
    {
        if (column.IsHiddenInJson)
            writer.Write($"[{Serialization}JsonIgnore(Condition = {Serialization}JsonIgnoreCondition.WhenWriting)]");
        if (column.Type.NeedsJsonConverter)
            Converter(writer, Generated + "ColumnJsonConverter", column);
    }

    /// <summary>Writes the attributes of an <c>Optional</c>: a value that is not set is not written, nor is a secret.</summary>
    public static void OfOptional(CodeWriter writer, ColumnCode column)
    {
        writer.Write($"[{Serialization}JsonIgnore(Condition = {Serialization}JsonIgnoreCondition.{(column.IsHiddenInJson ? "WhenWriting" : "WhenWritingDefault")})]");
        Converter(writer, column.IsNullable ? "global::Wit.Sdk.Json.OptionalJsonConverter" : Generated + "NotNullOptionalJsonConverter", column);
    }

    private static void Converter(CodeWriter writer, string name, ColumnCode column) =>
        writer.Write($"[{Serialization}JsonConverter(typeof({name}<{column.TypeName}>))]");
}
