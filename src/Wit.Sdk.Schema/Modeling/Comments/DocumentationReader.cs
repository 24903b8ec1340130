using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling.Comments;

/// <summary>Reads JSDoc comments. Tags begin where TypeScript's own parser finds them; see <see cref="DocumentationScanner"/>.</summary>
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
        var scanner = new DocumentationScanner(source.Content, span);
        scanner.Run();
        var text = string.Join("\n", Lines(scanner.Summary)).Trim();
        var tags = new List<DocumentationTag>();
        foreach (var (name, position, argument) in scanner.Tags)
        {
            tags.Add(new DocumentationTag(name, string.Join("\n", Lines(argument.ToString()).Where(line => line.Length > 0))));
            noteTag(new Origin(source, new TextSpan(position, name.Length + 1)));
        }

        return text.Length == 0 && tags.Count == 0 ? Documentation.None : new Documentation(text, tags.ToEquatableArray());
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim());
}
