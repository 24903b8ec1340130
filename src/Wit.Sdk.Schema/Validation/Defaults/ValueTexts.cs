using System.Globalization;
using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation.Defaults;

/// <summary>Whether PostgreSQL reads a text as a value of a type. Where its grammar is wide (dates, intervals), only what is surely none of it is refused.</summary>
internal static class ValueTexts
{
    private static readonly string[] s_booleans = ["true", "false", "yes", "no", "on", "off", "1", "0"];
    private static readonly string[] s_moments = ["now", "today", "tomorrow", "yesterday", "epoch", "infinity", "allballs"];
    private static readonly string[] s_notFinite = ["nan", "infinity", "inf"];

    public static bool CanRead(ColumnType type, string text) => type switch
    {
        ColumnType.SmallInt or ColumnType.SmallSerial => IsInteger(text, short.MinValue, short.MaxValue),
        ColumnType.Integer or ColumnType.Serial => IsInteger(text, int.MinValue, int.MaxValue),
        ColumnType.BigInt or ColumnType.BigSerial => IsInteger(text, long.MinValue, long.MaxValue),
        ColumnType.Numeric or ColumnType.Real or ColumnType.DoublePrecision => IsNumber(text),
        ColumnType.Boolean => IsBoolean(text.Trim().ToLowerInvariant()),
        ColumnType.Uuid => IsUuid(text),
        ColumnType.Json or ColumnType.Jsonb => JsonReader.Read(text).Problem is null,
        ColumnType.Date or ColumnType.Timestamp => IsMoment(text),
        ColumnType.Time => IsTime(text),
        ColumnType.Interval => text.Any(IsDigit) || text.IndexOf("infinity", StringComparison.OrdinalIgnoreCase) >= 0,
        ColumnType.Inet or ColumnType.Cidr => text.Trim() is { Length: > 0 } address && address.All(character => IsHex(character) || character is '.' or ':' or '/'),
        ColumnType.MacAddr or ColumnType.MacAddr8 => text.Trim() is { Length: >= 12 } address && address.All(character => IsHex(character) || character is '.' or ':' or '-'),
        ColumnType.Bytea => !text.StartsWith("\\x", StringComparison.Ordinal) || IsHexText(text.Substring(2)),
        ColumnType.Bit => text.TrimStart('b', 'B').All(character => character is '0' or '1') || text.StartsWith("x", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    /// <summary>Digits with a sign; newer servers read <c>0x1F</c> and <c>1_000</c> too, which are left to them.</summary>
    private static bool IsInteger(string text, long smallest, long greatest)
    {
        var digits = text.Trim();
        var start = digits.Length > 0 && digits[0] is '+' or '-' ? 1 : 0;
        if (digits.Length > start + 1 && (digits.Contains('_') || (digits[start] == '0' && char.IsLetter(digits[start + 1]))))
            return IsDigit(digits[start]);
        return digits.Length > start && digits.Skip(start).All(IsDigit)
            && decimal.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= greatest;
    }

    private static bool IsNumber(string text)
    {
        var number = text.Trim().ToLowerInvariant();
        var unsigned = number.Length > 0 && number[0] is '+' or '-' ? number.Substring(1) : number;
        if (s_notFinite.Contains(unsigned) || (unsigned.Length > 1 && (unsigned.Contains('_') || (unsigned[0] == '0' && unsigned[1] is 'x' or 'o' or 'b'))))
            return true;
        var exponent = unsigned.IndexOf('e');
        var mantissa = exponent < 0 ? unsigned : unsigned.Substring(0, exponent);
        return mantissa.Any(IsDigit) && mantissa.All(character => IsDigit(character) || character == '.') && mantissa.Count(character => character == '.') <= 1
            && (exponent < 0 || (unsigned.Substring(exponent + 1).TrimStart('+', '-') is { Length: > 0 } power && power.All(IsDigit)));
    }

    /// <summary>The words may be cut short as long as they stay apart: <c>t</c>, <c>of</c>, but not <c>o</c>.</summary>
    private static bool IsBoolean(string text) => text.Length > 0 && text != "o" && s_booleans.Any(word => word.StartsWith(text, StringComparison.Ordinal));

    private static bool IsUuid(string text)
    {
        var inner = text.Length > 1 && text[0] == '{' && text[text.Length - 1] == '}' ? text.Substring(1, text.Length - 2) : text;
        return inner.Replace("-", string.Empty) is { Length: 32 } digits && digits.All(IsHex) && !inner.EndsWith("-", StringComparison.Ordinal);
    }

    private static bool IsMoment(string text)
    {
        var value = text.Trim();
        if (!value.Any(IsDigit))
            return s_moments.Any(word => value.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

        // Only the ISO form is checked further: other forms depend on the server's DateStyle.
        if (value.Length < 10 || value[4] != '-' || value[7] != '-' || !int.TryParse(value.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(value.Substring(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(value.Substring(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) || year == 0)
        {
            return true;
        }

        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool IsTime(string text)
    {
        var value = text.Trim();
        if (!value.Any(IsDigit))
            return s_moments.Any(word => value.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
        if (value.Length < 5 || value[2] != ':' || !int.TryParse(value.Substring(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(value.Substring(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute))
        {
            return true;
        }

        return hour <= 24 && minute <= 59;
    }

    private static bool IsHexText(string text)
    {
        var digits = text.Where(character => !char.IsWhiteSpace(character)).ToList();
        return digits.Count % 2 == 0 && digits.All(IsHex);
    }

    private static bool IsHex(char character) => IsDigit(character) || character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
