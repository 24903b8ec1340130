using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>Which C# types hold values of which types of PostgreSQL, and the code that takes them there and back.</summary>
/// <param name="types">The C# type of each type.</param>
internal sealed class ValueFit(SqlTypeNames types)
{
    private const string Lists = "global::System.Collections.Generic.";
    private const string Text = "string";

    /// <summary>The conversions that lose nothing, from the smaller type.</summary>
    private static readonly Dictionary<string, string[]> s_wider = new(StringComparer.Ordinal)
    {
        ["byte"] = ["short", "int", "long", "decimal"], ["short"] = ["int", "long", "decimal", "double"], ["int"] = ["long", "decimal", "double"], ["long"] = ["decimal"], ["float"] = ["double"],
    };

    private static readonly HashSet<string> s_interfaces = ["IReadOnlyList", "IReadOnlyCollection", "IEnumerable", "IList", "ICollection"];

    /// <summary>The C# type that a column or a parameter has unless a user chooses another; null when there is none.</summary>
    public string? NameOf(SqlType type)
    {
        var below = type.WithoutDomains();
        if (below.Kind != SqlTypeKind.Array) return types.Of(below) is { } clr ? TypeReference.Shorten(clr.Name) : null;
        return types.Of(below.Element!) is { } element ? TypeReference.Shorten(element.Name) + "[]" : null;
    }

    /// <summary>The expression that reads a column; null when the type does not fit.</summary>
    public string? Read(TypeReference type, SqlType column, string ordinal)
    {
        var value = ReadValue(type, column.WithoutDomains(), ordinal);
        return value is null || !type.IsNullable ? value : $"reader.IsDBNull({ordinal}) ? null : {value}";
    }

    /// <summary>The expression that reads a column of a generated table; null when the type does not fit.</summary>
    public static string? ReadColumn(TypeReference type, ClrType column, bool isDocument, string ordinal)
    {
        var isSame = column.Name == type.Core || TypeReference.Shorten(column.Name) == type.ShortCore || IsWider(column.Name, type.Core)
            || (ElementOf(type) is { } element && column.Name == element.Text + "[]" && type.Name != Lists + "List");
        var value = isSame ? column.Read(ordinal) : isDocument ? ReadDocument(type, ordinal) : null;
        return value is null || !type.IsNullable ? value : $"reader.IsDBNull({ordinal}) ? null : {value}";
    }

    /// <summary>The statement that binds a parameter; null when the type does not fit.</summary>
    public string? Bind(TypeReference type, SqlType parameter, string value)
    {
        var below = parameter.WithoutDomains();
        if (below.Kind == SqlTypeKind.Array) return BindArray(type, below, value);
        if (types.Of(below) is not { } clr) return null;
        if (clr.Name == type.Core || (IsJson(below) && type.Core == Text)) return Add(clr.Name == type.Core ? clr.Write(value, type.IsNullable) : value, clr);
        if (IsWider(type.Core, clr.Name)) return Add($"({clr.Of(type.IsNullable)}){value}", clr);
        return IsJson(below) && IsDocument(type) ? Add((clr with { Conversion = ValueConversion.Json }).Write(value, type.IsNullable), clr) : null;
    }

    /// <summary>Whether the C# type of a generated property is that of a column.</summary>
    public bool IsSame(ClrType property, SqlType column)
    {
        var below = column.WithoutDomains();
        if (property.Conversion == ValueConversion.Json) return IsJson(below);
        if (below.Kind == SqlTypeKind.Array) return types.Of(below.Element!) is { } element && property.Name.StartsWith(element.Name + "[", StringComparison.Ordinal);
        return types.Of(below)?.Name == property.Name;
    }

    private static string Add(string value, ClrType clr) => $"parameters.Add({value}, {clr.ParameterType});";

    private static bool IsWider(string from, string to) => s_wider.TryGetValue(from, out var wider) && wider.Contains(to);

    private static bool IsJson(SqlType type) => type.Name is "json" or "jsonb";

    /// <summary>Whether System.Text.Json makes the type of a document: any but those that a JSON value is surely not meant to be.</summary>
    private static bool IsDocument(TypeReference type) => type.IsKnown && type.Core != "object";

    private string? ReadValue(TypeReference type, SqlType column, string ordinal)
    {
        if (column.Kind == SqlTypeKind.Array) return ReadArray(type, column, ordinal);
        if (types.Of(column) is not { } clr) return null;
        if (clr.Name == type.Core || IsWider(clr.Name, type.Core)) return clr.Read(ordinal);
        return IsJson(column) ? ReadDocument(type, ordinal) : null;
    }

    private static string? ReadDocument(TypeReference type, string ordinal) =>
        type.Core == Text ? $"reader.GetFieldValue<string>({ordinal})"
        : IsDocument(type) ? $"global::Wit.Sdk.Generated.JsonColumn.Read<{type.Core}>(reader, {ordinal})"
        : null;

    private string? ReadArray(TypeReference type, SqlType column, string ordinal)
    {
        if (ElementOf(type) is not { } element || types.Of(column.Element!) is not { } clr || clr.Name != element.Core) return null;
        var isOwn = type.Shape == TypeShape.Array || type.Name == Lists + "List";
        return $"reader.GetFieldValue<{(isOwn ? type.Core : element.Text + "[]")}>({ordinal})";
    }

    private string? BindArray(TypeReference type, SqlType parameter, string value)
    {
        if (ElementOf(type) is not { } element || types.Of(parameter.Element!) is not { } clr || clr.Name != element.Core) return null;
        var isOwn = type.Shape == TypeShape.Array || type.Name == Lists + "List";
        return $"parameters.Add({(isOwn ? value : $"global::Wit.Sdk.Generated.Sql.SqlStatements.Items({value})")}, {ClrType.ArrayOf(clr.ParameterType)});";
    }

    private static TypeReference? ElementOf(TypeReference type)
    {
        if (type.Shape == TypeShape.Array) return type.Arguments[0];
        var isList = type is { Shape: TypeShape.Named, Arguments.Count: 1 } && type.Name.StartsWith(Lists, StringComparison.Ordinal)
            && (s_interfaces.Contains(type.Name.Substring(Lists.Length)) || type.Name == Lists + "List");
        return isList ? type.Arguments[0] : null;
    }
}
