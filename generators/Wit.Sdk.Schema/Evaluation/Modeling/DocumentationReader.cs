using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Reads JSDoc comments.</summary>
internal static class DocumentationReader
{
    public static Documentation Read(SourceText source, TextSpan? comment)
    {
        if (comment is not { } span)
            return Documentation.None;
        var summary = new List<string>();
        var tags = new List<DocumentationTag>();
        foreach (var line in Lines(source.Content.Substring(span.Start + 3, span.Length - 5)))
        {
            if (line.Length > 1 && line[0] == '@' && char.IsLetter(line[1]))
                tags.Add(ReadTag(line));
            else if (tags.Count == 0)
                summary.Add(line);
            else if (line.Length > 0)
                tags[tags.Count - 1] = Continue(tags[tags.Count - 1], line);
        }

        var text = string.Join("\n", summary).Trim();
        return text.Length == 0 && tags.Count == 0 ? Documentation.None : new Documentation(text, tags.ToEquatableArray());
    }

    private static IEnumerable<string> Lines(string comment)
    {
        foreach (var raw in comment.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length > 0 && line[0] == '*')
                line = line.Substring(1).TrimStart();
            yield return line;
        }
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
