using System.Globalization;
using System.Text;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Library.Json;

/// <summary>Writes a value as <c>JSON.stringify</c> does.</summary>
internal static class JsonText
{
    /// <summary>The JSON of a value; null for what has none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indentation">The indentation of the parts of a value, on lines of their own; empty for one line.</param>
    public static string? Write(Value value, string indentation = "")
    {
        var text = new StringBuilder();
        return Write(value, text, indentation, 0) ? text.ToString() : null;
    }

    private static void StartLine(StringBuilder text, string indentation, int depth)
    {
        if (indentation.Length == 0)
            return;
        text.Append('\n');
        for (var i = 0; i < depth; i++)
            text.Append(indentation);
    }

    private static bool Write(Value value, StringBuilder text, string indentation, int depth)
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
                return WriteArray(array, text, indentation, depth);
            case ObjectValue members:
                return WriteObject(members, text, indentation, depth);
            default:
                return false;
        }
    }

    private static bool WriteArray(ArrayValue array, StringBuilder text, string indentation, int depth)
    {
        text.Append('[');
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            StartLine(text, indentation, depth + 1);
            if (!Write(array.Items[i] is UndefinedValue or FunctionValue ? Value.Null : array.Items[i], text, indentation, depth + 1))
                return false;
        }

        if (array.Items.Count > 0)
            StartLine(text, indentation, depth);
        text.Append(']');
        return true;
    }

    private static bool WriteObject(ObjectValue members, StringBuilder text, string indentation, int depth)
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
            StartLine(text, indentation, depth + 1);
            WriteString(property.Key, text);
            text.Append(indentation.Length == 0 ? ":" : ": ");
            if (!Write(property.Value, text, indentation, depth + 1))
                return false;
        }

        if (!isFirst)
            StartLine(text, indentation, depth);
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
