namespace Wit.Sdk.Schema.Model;

/// <summary>The text of a C# type as <c>@clrType</c> takes it: <c>My.Type</c>, <c>global::A.B&lt;C, D[]&gt;</c>, <c>int?</c>.</summary>
public static class ClrTypeText
{
    private const int DeepestNesting = 20;

    /// <summary>Whether a text is the name of a type, and nothing but that: it is pasted into code.</summary>
    public static bool IsType(string text)
    {
        var position = 0;
        return ReadType(text, ref position, 0) && position == text.Length;
    }

    private static bool ReadType(string text, ref int position, int depth)
    {
        if (depth > DeepestNesting)
            return false;
        Skip(text, ref position, "global::");
        do
        {
            if (!ReadName(text, ref position) || (Skip(text, ref position, "<") && !ReadArguments(text, ref position, depth)))
                return false;
        }
        while (Skip(text, ref position, "."));
        while (Skip(text, ref position, "?") || ReadRank(text, ref position))
        {
        }

        return true;
    }

    private static bool ReadArguments(string text, ref int position, int depth)
    {
        do
        {
            Skip(text, ref position, " ");
            if (!ReadType(text, ref position, depth + 1))
                return false;
        }
        while (Skip(text, ref position, ","));
        return Skip(text, ref position, ">");
    }

    private static bool ReadRank(string text, ref int position)
    {
        var end = position + 1;
        while (end < text.Length && text[end] == ',')
            end++;
        if (position >= text.Length || text[position] != '[' || end >= text.Length || text[end] != ']')
            return false;
        position = end + 1;
        return true;
    }

    private static bool ReadName(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && (char.IsLetter(text[position]) || text[position] == '_' || (position > start && char.IsDigit(text[position]))))
            position++;
        return position > start;
    }

    private static bool Skip(string text, ref int position, string expected)
    {
        if (string.CompareOrdinal(text, position, expected, 0, expected.Length) != 0)
            return false;
        position += expected.Length;
        return true;
    }
}
