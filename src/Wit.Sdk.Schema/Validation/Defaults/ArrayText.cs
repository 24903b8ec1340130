using System.Text;

namespace Wit.Sdk.Schema.Validation.Defaults;

/// <summary>Reads the text form of an array: <c>{1,2,{3}}</c>, <c>{"a b",NULL}</c>.</summary>
internal static class ArrayText
{
    /// <summary>The elements of all dimensions that are not NULL; null if the text is not an array.</summary>
    public static List<string>? Elements(string text)
    {
        var body = text.Trim();

        // "[0:1]={...}" says the bounds first; it is rare, and its elements are left to PostgreSQL.
        if (body.Length > 0 && body[0] == '[' && body.Contains("]={"))
            return [];
        if (body.Length < 2 || body[0] != '{' || body[body.Length - 1] != '}')
            return null;
        var elements = new List<string>();
        var depth = 0;
        for (var i = 0; i < body.Length;)
        {
            switch (body[i])
            {
                case '{':
                    depth++;
                    i++;
                    break;
                case '}':
                    if (--depth < 0)
                        return null;
                    i++;
                    break;
                case ',' or ' ' or '\t' or '\n':
                    i++;
                    break;
                default:
                    if (depth == 0 || ReadElement(body, ref i, elements) is false)
                        return null;
                    break;
            }
        }

        return depth == 0 ? elements : null;
    }

    private static bool ReadElement(string body, ref int position, List<string> elements)
    {
        var isQuoted = body[position] == '"';
        var element = new StringBuilder();
        for (position += isQuoted ? 1 : 0; position < body.Length; position++)
        {
            var current = body[position];
            if (isQuoted ? current == '"' : current is ',' or '}')
                break;
            if (current == '\\' && ++position < body.Length)
                current = body[position];
            element.Append(current);
        }

        if (position >= body.Length)
            return false;
        position += isQuoted ? 1 : 0;
        var text = isQuoted ? element.ToString() : element.ToString().Trim();
        if (isQuoted || !text.Equals("NULL", StringComparison.OrdinalIgnoreCase))
            elements.Add(text);
        return true;
    }
}
