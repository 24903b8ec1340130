using System.Collections;
using System.Text.Json;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Compares what was written with what is read.</summary>
internal static class Values
{
    public static bool AreEqual(object? one, object? two) => (one, two) switch
    {
        (JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right),
        (string, string) => Equals(one, two),
        (IEnumerable left, IEnumerable right) => left.Cast<object?>().SequenceEqual(right.Cast<object?>(), EqualityComparer<object?>.Create(AreEqual)),
        _ => Equals(one, two),
    };

    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IEnumerable many => "[" + string.Join(", ", many.Cast<object?>().Select(Show)) + "]",
        _ => value.ToString()!,
    };
}
