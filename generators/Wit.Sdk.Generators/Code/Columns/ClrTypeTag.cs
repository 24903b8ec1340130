using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Code;

/// <summary>Reads <c>@clrType My.Type</c>.</summary>
internal static class ClrTypeTag
{
    /// <summary>The type as the user wrote it; null when there is no tag, or when it holds what no type does.</summary>
    public static string? Find(Documentation documentation)
    {
        var text = documentation.Find("clrType")?.Argument.TrimEnd('?', ' ');
        return text is { Length: > 0 } && text.All(IsOfType) && Balances(text, '<', '>') && Balances(text, '[', ']') ? text : null;
    }

    private static bool IsOfType(char character) => char.IsLetterOrDigit(character) || character is '.' or '_' or '<' or '>' or ',' or ' ' or '[' or ']' or '?' or ':';

    private static bool Balances(string text, char open, char close) =>
        text.Count(character => character == open) == text.Count(character => character == close);
}
