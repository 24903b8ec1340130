using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Reads JSDoc comments.</summary>
internal static class DocumentationReader
{
    public static Documentation Read(SourceText source, TextSpan? comment) => Read(source, comment, _ => { });

    /// <summary>Reads a comment, and notes where each of its tags stands.</summary>
    /// <param name="source">The file.</param>
    /// <param name="comment">The comment with its delimiters; null when there is none.</param>
    /// <param name="noteTag">Takes the place of each tag with its <c>@</c>, in order.</param>
    public static Documentation Read(SourceText source, TextSpan? comment, Action<Origin> noteTag)
    {
        if (comment is not { } span)
            return Documentation.None;
        var summary = new List<string>();
        var tags = new List<DocumentationTag>();
        foreach (var (line, position) in Lines(source.Content, span.Start + 3, span.End - 2))
        {
            if (line.Length > 1 && line[0] == '@' && char.IsLetter(line[1]))
            {
                var tag = ReadTag(line);
                tags.Add(tag);
                noteTag(new Origin(source, new TextSpan(position, tag.Name.Length + 1)));
            }
            else if (tags.Count == 0)
            {
                summary.Add(line);
            }
            else if (line.Length > 0)
            {
                tags[tags.Count - 1] = Continue(tags[tags.Count - 1], line);
            }
        }

        var text = string.Join("\n", summary).Trim();
        return text.Length == 0 && tags.Count == 0 ? Documentation.None : new Documentation(text, tags.ToEquatableArray());
    }

    /// <summary>The lines without their leading star and outer blanks, each with the position of its first character.</summary>
    private static IEnumerable<(string Line, int Position)> Lines(string text, int start, int end)
    {
        while (start <= end)
        {
            var stop = start;
            while (stop < end && text[stop] is not ('\n' or '\r'))
                stop++;
            var position = SkipBlanks(text, start, stop);
            if (position < stop && text[position] == '*')
                position = SkipBlanks(text, position + 1, stop);
            yield return (text.Substring(position, stop - position).TrimEnd(), position);
            start = stop + (stop + 1 < end && text[stop] == '\r' && text[stop + 1] == '\n' ? 2 : 1);
        }
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }

    private static DocumentationTag ReadTag(string line)
    {
        var end = 1;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-'))
            end++;
        return new DocumentationTag(line.Substring(1, end - 1), line.Substring(end).Trim());
    }

    private static DocumentationTag Continue(DocumentationTag tag, string line) =>
        tag with { Argument = tag.Argument.Length == 0 ? line : tag.Argument + "\n" + line };
}
