using System.Globalization;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <summary>Finds literals in quotes that are surely not of their type; what it does not know, it takes.</summary>
internal static class LiteralCheck
{
    private static readonly string[] s_booleans = ["true", "false", "yes", "no", "on", "off", "1", "0"];

    private static readonly char[] s_space = [' ', '\t', '\n', '\r', '\v', '\f'];

    /// <summary>Whether a text is not a value of a type.</summary>
    public static bool IsWrong(string text, SqlType type) => type.Kind switch
    {
        SqlTypeKind.Array => text.TrimStart(s_space) is not ['{' or '[', ..],
        SqlTypeKind.Range => text.TrimStart(s_space) is not ['[' or '(' or 'e' or 'E', ..],
        SqlTypeKind.Multirange => text.TrimStart(s_space) is not ['{', ..],
        _ => IsWrong(text, type.Name),
    };

    /// <summary>Whether a text is not a value of a type of <c>pg_catalog</c>.</summary>
    public static bool IsWrong(string text, string type)
    {
        var trimmed = text.Trim(s_space);
        return type switch
        {
            "bool" => !s_booleans.Any(word => IsAbbreviation(word, trimmed.ToLowerInvariant())),
            "int2" or "int4" or "int8" => !LooksLikeInteger(trimmed),
            "numeric" or "float4" or "float8" => trimmed is not [>= '0' and <= '9' or '+' or '-' or '.' or 'n' or 'N' or 'i' or 'I', ..],
            "uuid" => !IsUuid(text),
            _ => false,
        };
    }

    // "o" alone would be on or off.
    private static bool IsAbbreviation(string word, string text) => text.Length > 0 && word.StartsWith(text, StringComparison.Ordinal) && text != "o";

    private static bool LooksLikeInteger(string text)
    {
        var digits = text.TrimStart('+', '-');
        if (digits.Length == 0 || text.Length - digits.Length > 1 || digits[0] is < '0' or > '9') return false;
        return digits.All(c => c is >= '0' and <= '9') ? long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) : digits.Contains("_") || digits[0] == '0';
    }

    private static bool IsUuid(string text)
    {
        var inner = text.StartsWith("{", StringComparison.Ordinal) && text.EndsWith("}", StringComparison.Ordinal) ? text.Substring(1, text.Length - 2) : text;
        return inner.Replace("-", string.Empty) is { Length: 32 } digits && digits.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F');
    }
}
