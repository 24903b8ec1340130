namespace Wit.Sdk.Schema.Syntax.Sections;

/// <summary>Cuts a file before each line that begins like a declaration at its top, by its first letters alone: fast, and sometimes wrong (see <see cref="FileReader"/>).</summary>
internal static class SectionCutter
{
    private const string Comment = "/**";
    private static readonly string[] s_starts = ["export ", "const ", "import "];

    /// <summary>The sections in order; together they are the whole text.</summary>
    public static List<(int Start, int Length)> Cut(string text)
    {
        var sections = new List<(int, int)>();
        var start = 0;
        for (var line = NextLine(text, 0); line < text.Length; line = NextLine(text, line))
        {
            if (!StartsDeclaration(text, line) || IsBehindComment(text, start, line))
                continue;
            sections.Add((start, line - start));
            start = line;
        }

        sections.Add((start, text.Length - start));
        return sections;
    }

    private static int NextLine(string text, int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool StartsDeclaration(string text, int line)
    {
        if (text[line] is not ('e' or 'c' or 'i' or '/'))
            return false;
        foreach (var start in s_starts)
        {
            if (string.CompareOrdinal(text, line, start, 0, start.Length) == 0)
                return true;
        }

        return string.CompareOrdinal(text, line, Comment, 0, Comment.Length) == 0;
    }

    /// <summary>Whether the section so far is nothing but comments, the first one JSDoc: they belong to the declaration that follows.</summary>
    private static bool IsBehindComment(string text, int start, int line)
    {
        if (string.CompareOrdinal(text, start, Comment, 0, Comment.Length) != 0)
            return false;
        var position = start;
        while (position < line)
        {
            var end = char.IsWhiteSpace(text[position]) ? position + 1 : CommentEnd(text, position);
            if (end < 0)
                return false;
            position = end;
        }

        return true;
    }

    /// <summary>Where the comment ends that begins here, at the end of the text when it has no end; -1 when none begins here.</summary>
    private static int CommentEnd(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "//", 0, 2) == 0)
            return NextLine(text, start);
        if (string.CompareOrdinal(text, start, "/*", 0, 2) != 0)
            return -1;
        var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 2;
    }
}
