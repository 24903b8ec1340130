using System.Text.RegularExpressions;

namespace Wit.Sdk.Tooling.Queries;

/// <summary>A part of a query file: an annotation with what follows it, up to the next one.</summary>
/// <param name="Name">The name; empty for the part before the first annotation.</param>
/// <param name="Command">The command, such as <c>:many</c>.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record QueryBlock(string Name, string Command, int Start, string Text)
{
    /// <summary>The parts of a file.</summary>
    public static IEnumerable<QueryBlock> Split(string text)
    {
        var heads = Head().Matches(text).ToList();
        var first = heads.Count > 0 ? heads[0].Index : text.Length;
        if (first > 0) yield return new QueryBlock(string.Empty, string.Empty, 0, text[..first]);
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].Index : text.Length;
            yield return new QueryBlock(heads[i].Groups["name"].Value, heads[i].Groups["command"].Value, heads[i].Index, text[heads[i].Index..end]);
        }
    }

    /// <summary>The texts of all combinations of the parameters that lines depend on, each with the parameters that are set. A line that is left out becomes blank, so that positions stay.</summary>
    public IEnumerable<(IReadOnlyList<string> Set, string Text)> Variants()
    {
        var lines = Condition().Matches(Text).ToList();
        var names = lines.Select(line => line.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();
        for (var bits = 0; bits < 1 << Math.Min(names.Count, MaximumConditions); bits++)
        {
            var set = names.Where((_, i) => (bits & (1 << i)) != 0).ToList();
            var text = Text.ToCharArray();
            foreach (var line in lines.Where(line => !set.Contains(line.Groups["name"].Value)))
            {
                var start = Text.LastIndexOf('\n', line.Index) + 1;
                for (var i = start; i < line.Index + line.Length; i++) text[i] = text[i] == '\n' ? '\n' : ' ';
            }

            yield return (set, new string(text));
        }
    }

    /// <summary>The largest number of parameters that lines may depend on: each doubles the statements.</summary>
    public const int MaximumConditions = 8;

    [GeneratedRegex(@"^[ \t]*(?:--|/\*)[ \t]*name:[ \t]*(?<name>\w+)[ \t]*(?<command>:\w+)?[^\n]*", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Head();

    [GeneratedRegex(@"--[ \t]*:if[ \t]+@(?<name>\w+)[ \t\r]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Condition();
}
