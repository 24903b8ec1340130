using System.Globalization;
using System.Text;

namespace Wit.Sdk.Schema.Json;

/// <summary>Writes what <c>JSON.stringify(value, null, 2)</c> writes, to the byte.</summary>
internal static class JsonWriter
{
    public static string Write(JsonValue value)
    {
        var text = new StringBuilder();
        Write(text, value, "\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonValue value, string lineBreak)
    {
        switch (value)
        {
            case JsonValue.Null:
                text.Append("null");
                break;
            case JsonValue.Boolean it:
                text.Append(it.Value ? "true" : "false");
                break;
            case JsonValue.Number it:
                text.Append(it.Text);
                break;
            case JsonValue.String it:
                WriteString(text, it.Value);
                break;
            case JsonValue.Array it:
                WriteItems(text, it.Items, '[', ']', lineBreak, (item, inner) => Write(text, item, inner));
                break;
            case JsonValue.Object it:
                WriteItems(text, InJavaScriptOrder(it.Members), '{', '}', lineBreak, (member, inner) =>
                {
                    WriteString(text, member.Name);
                    text.Append(": ");
                    Write(text, member.Value, inner);
                });
                break;
        }
    }

    private static void WriteItems<T>(StringBuilder text, IReadOnlyCollection<T> items, char open, char close, string lineBreak, Action<T, string> write)
    {
        text.Append(open);
        var inner = lineBreak + "  ";
        var separator = string.Empty;
        foreach (var item in items)
        {
            text.Append(separator).Append(inner);
            write(item, inner);
            separator = ",";
        }

        if (items.Count > 0)
            text.Append(lineBreak);
        text.Append(close);
    }

    /// <summary>JavaScript keeps keys that are array indexes first, by number; such is a column named <c>2024</c>.</summary>
    private static IReadOnlyCollection<JsonMember> InJavaScriptOrder(IReadOnlyCollection<JsonMember> members)
    {
        if (!members.Any(member => ArrayIndex(member.Name) is not null))
            return members;
        return [.. members.Where(member => ArrayIndex(member.Name) is not null).OrderBy(member => ArrayIndex(member.Name)),
            .. members.Where(member => ArrayIndex(member.Name) is null)];
    }

    private static uint? ArrayIndex(string name) =>
        name.Length > 0 && name[0] is >= '0' and <= '9'
            && uint.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < uint.MaxValue
            && index.ToString(CultureInfo.InvariantCulture) == name
            ? index
            : null;

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (char.IsHighSurrogate(character) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(character).Append(value[++i]);
            else
                WriteCharacter(text, character);
        }

        text.Append('"');
    }

    private static void WriteCharacter(StringBuilder text, char character)
    {
        var escape = character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            < ' ' => Unicode(character),
            _ when char.IsSurrogate(character) => Unicode(character),
            _ => null,
        };
        if (escape is null)
            text.Append(character);
        else
            text.Append(escape);
    }

    private static string Unicode(char character) => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture);
}
