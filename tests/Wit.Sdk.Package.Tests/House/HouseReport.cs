using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>The measures of the house as the tables of docs/architecture.md.</summary>
internal static partial class HouseReport
{
    /// <summary>Writes both tables as Markdown.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        WriteProjects(text);
        text.AppendLine();
        WriteRooms(EngineRooms.Read(), text);
        return text.ToString();
    }

    private static void WriteProjects(StringBuilder text)
    {
        text.AppendLine("| project | files | median | p90 | longest | namespace = folder |");
        text.AppendLine("|---|--:|--:|--:|---|--:|");
        var files = Sources.Under("generators", "src", extension: ".cs").Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'));
        foreach (var project in files.GroupBy(path => string.Join('/', path.Split('/').Take(2))).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var lengths = project.Select(path => (Path: path, Lines: File.ReadLines(RepositoryRoot.Combine(path)).Count())).OrderBy(file => file.Lines).ToList();
            var longest = lengths[^1];
            var matching = project.Count(path => HasNamespaceOfFolder(path, project.Key));
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| `{project.Key}` | {lengths.Count} | {lengths[lengths.Count / 2].Lines} | {lengths[lengths.Count * 9 / 10].Lines} | {longest.Lines} `{Path.GetFileName(longest.Path)}` | {100 * matching / lengths.Count} % |");
        }
    }

    private static void WriteRooms(EngineRooms rooms, StringBuilder text)
    {
        var counts = rooms.References.GroupBy(reference => (reference.From, reference.To)).ToDictionary(group => group.Key, group => group.Sum(reference => reference.Count));
        text.AppendLine("| refers to | " + string.Join(" | ", EngineRooms.Order.SkipLast(1)) + " |");
        text.AppendLine("|---|" + string.Concat(EngineRooms.Order.SkipLast(1).Select(_ => "--:|")));
        foreach (var from in EngineRooms.Order)
        {
            var cells = EngineRooms.Order.SkipLast(1).Select(to => from == to ? "·" : counts.TryGetValue((from, to), out var count) ? count.ToString(CultureInfo.InvariantCulture) : string.Empty);
            text.AppendLine("| **" + from + "** | " + string.Join(" | ", cells) + " |");
        }

        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Back arrows: {rooms.BackArrows.Count}.");
    }

    private static bool HasNamespaceOfFolder(string path, string project)
    {
        var declared = NamespacePattern().Match(File.ReadAllText(RepositoryRoot.Combine(path)));
        var folder = Path.GetDirectoryName(path[(project.LastIndexOf('/') + 1)..])!.Replace('\\', '.').Replace('/', '.');
        return !declared.Success || declared.Groups["name"].Value == folder;
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamespacePattern();
}
