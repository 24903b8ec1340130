using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Values that the checks of the corpus ask for, written in <c>corpus-values.json</c> by case, table and column.</summary>
internal static class CorpusValues
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, Dictionary<string, JsonElement>>>> s_values = new(() =>
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, Dictionary<string, JsonElement>>>>(CaseFiles.Read("../Trials", "corpus-values.json"))!);

    /// <summary>What columns of a table hold in a case, null for one that is left open; nothing for most.</summary>
    public static IEnumerable<(string Column, object? Value)> Of(string name, string table) =>
        s_values.Value.TryGetValue(name, out var tables) && tables.TryGetValue(table, out var columns) ? columns.Select(pair => (pair.Key, pair.Value.ValueKind == JsonValueKind.Null ? null : (object?)pair.Value)) : [];

    /// <summary>A value as what a property takes.</summary>
    public static object Convert(object value, Type type) => value switch
    {
        _ when type.IsInstanceOfType(value) => value,
        JsonElement { ValueKind: JsonValueKind.Array } array when type.IsArray => ArrayOf([.. array.EnumerateArray()], type.GetElementType()!),
        JsonElement { ValueKind: JsonValueKind.String } text when type.IsEnum => Enum.Parse(type, text.GetString()!),
        JsonElement element => JsonSerializer.Deserialize(element, type)!,
        _ => System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
    };

    private static Array ArrayOf(JsonElement[] elements, Type type)
    {
        var array = Array.CreateInstance(type, elements.Length);
        for (var index = 0; index < elements.Length; index++)
            array.SetValue(Convert(elements[index], type), index);
        return array;
    }
}
