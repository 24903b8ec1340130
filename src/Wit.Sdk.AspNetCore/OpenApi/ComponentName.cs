using System.Globalization;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace Wit.Sdk.AspNetCore.OpenApi;

/// <summary>The names of components. OpenAPI allows ASCII letters and digits, dots, hyphens and underscores; a C# name may have other letters.</summary>
internal static class ComponentName
{
    /// <summary>The name of a type's component; null where the type stands inline.</summary>
    public static string? Of(JsonTypeInfo type, Func<JsonTypeInfo, string?> inner) =>
        OptionalType.ValueOf(type.Type) is null && inner(type) is { } name ? Legal(name) : null;

    private static string Legal(string name)
    {
        if (name.All(IsLegal))
            return name;
        var legal = new StringBuilder();
        foreach (var character in name)
        {
            if (IsLegal(character))
                legal.Append(character);
            else
                legal.Append(CultureInfo.InvariantCulture, $"_{(int)character:X4}");
        }

        return legal.ToString();
    }

    private static bool IsLegal(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_';
}
