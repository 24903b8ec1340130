using System.Globalization;
using System.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Writes a value as <c>JSON.stringify</c> does.</summary>
internal static class JsonText
{
    /// <summary>The JSON of a value; null for what has none.</summary>
    public static string? Write(Value value)
    {
        var text = new StringBuilder();
        return Write(value, text, 0) ? text.ToString() : null;
    }

    private static bool Write(Value value, StringBuilder text, int depth)
    {
        if (depth > Limits.Depth || text.Length > Limits.StringLength)
            return false;
        switch (value)
        {
            case NullValue:
                text.Append("null");
                return true;
            case NumberValue number:
                text.Append(double.IsNaN(number.Value) || double.IsInfinity(number.Value) ? "null" : number.ToText());
                return true;
            case BooleanValue boolean:
                text.Append(boolean.ToText());
                return true;
            case StringValue content:
                WriteString(content.Value, text);
                return true;
            case DateValue date:
                WriteString(date.ToIsoText(), text);
                return true;
            case ArrayValue array:
                return WriteArray(array, text, depth);
            case ObjectValue members:
                return WriteObject(members, text, depth);
            default:
                return false;
        }
    }

    private static bool WriteArray(ArrayValue array, StringBuilder text, int depth)
    {
        text.Append('[');
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            if (!Write(array.Items[i] is UndefinedValue or FunctionValue ? Value.Null : array.Items[i], text, depth + 1))
                return false;
        }

        text.Append(']');
        return true;
    }

    private static bool WriteObject(ObjectValue members, StringBuilder text, int depth)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var property in members.Properties)
        {
            if (property.Value is UndefinedValue or FunctionValue)
                continue;
            if (!isFirst)
                text.Append(',');
            isFirst = false;
            WriteString(property.Key, text);
            text.Append(':');
            if (!Write(property.Value, text, depth + 1))
                return false;
        }

        text.Append('}');
        return true;
    }

    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case < ' ':
                    text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        text.Append('"');
    }
}
