using System.Text.RegularExpressions;

namespace Wit.Sdk.Sql.Files;

/// <summary>A part of a query file: an annotation with what follows it, up to the next one.</summary>
/// <param name="Name">The name; empty for the part before the first annotation.</param>
/// <param name="Command">The command, such as <c>:many</c>.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Text">Its text.</param>
internal sealed record QueryBlock(string Name, string Command, int Start, string Text)
{
    /// <summary>The largest number of parameters that lines may depend on: each doubles the statements.</summary>
    public const int MaximumConditions = 8;

    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex s_head = new(@"^[ \t]*(?:--|/\*|#)[ \t]*name:[ \t]*(?<name>\w+)[ \t]*(?<command>:\w+)?[^\n]*", Options, TimeSpan.FromSeconds(10));
    private static readonly Regex s_condition = new(@"--[ \t]*:if[ \t]+@(?<name>\w+)[ \t\r]*$", Options, TimeSpan.FromSeconds(10));
    private static readonly Regex s_comment = new(@"^[ \t]*--[ \t]?(?<text>[^\r\n]*)\r?$", Options, TimeSpan.FromSeconds(10));

    /// <summary>The parameters that lines depend on, in the order of the text.</summary>
    public IReadOnlyList<string> Conditions => [.. s_condition.Matches(Text).Cast<Match>().Select(line => line.Groups["name"].Value).Distinct(StringComparer.Ordinal).Take(MaximumConditions)];

    /// <summary>The comments between the annotation and the statement.</summary>
    public IReadOnlyList<string> Documentation =>
    [
        .. Text.Split('\n').Skip(1).Select(line => s_comment.Match(line)).TakeWhile(line => line.Success).Select(line => line.Groups["text"].Value.Trim()),
    ];

    /// <summary>The parts of a file.</summary>
    public static IEnumerable<QueryBlock> Split(string text)
    {
        List<Match> heads = [.. s_head.Matches(text).Cast<Match>()];
        var first = heads.Count > 0 ? heads[0].Index : text.Length;
        if (first > 0) yield return new QueryBlock(string.Empty, string.Empty, 0, text.Substring(0, first));
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].Index : text.Length;
            yield return new QueryBlock(heads[i].Groups["name"].Value, heads[i].Groups["command"].Value, heads[i].Index, AsComment(text.Substring(heads[i].Index, end - heads[i].Index)));
        }
    }

    // An annotation behind '#', as for other databases, is read as one behind '--'. Positions stay.
    private static string AsComment(string text)
    {
        var start = text.IndexOf('#');
        return start < 0 || text.Substring(0, start).Trim().Length > 0 ? text : text.Substring(0, start) + "--" + text.Substring(start + 2);
    }

    /// <summary>The texts of all combinations of the parameters that lines depend on, each with the parameters that are set. A line that is left out becomes blank, so that positions stay.</summary>
    public IEnumerable<(IReadOnlyList<string> Set, string Text)> Variants()
    {
        List<Match> lines = [.. s_condition.Matches(Text).Cast<Match>()];
        var names = Conditions;
        for (var bits = 0; bits < 1 << names.Count; bits++)
        {
            List<string> set = [.. names.Where((_, i) => (bits & (1 << i)) != 0)];
            var text = Text.ToCharArray();
            foreach (var line in lines.Where(line => !set.Contains(line.Groups["name"].Value)))
            {
                var start = Text.LastIndexOf('\n', line.Index) + 1;
                for (var i = start; i < line.Index + line.Length; i++) text[i] = text[i] == '\n' ? '\n' : ' ';
            }

            yield return (set, new string(text));
        }
    }
}
