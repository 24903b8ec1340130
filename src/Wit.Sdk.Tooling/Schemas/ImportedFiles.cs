using System.Text.RegularExpressions;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>Finds on disk what a schema file imports by a relative path or by an alias.</summary>
internal static partial class ImportedFiles
{
    private static readonly string[] s_extensions = [".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs"];

    /// <summary>
    /// The absolute paths of the files that a text imports. It may name too many, one in a comment say: a file more does no harm, the engine reads only what it needs.
    /// </summary>
    public static IEnumerable<string> Find(Workspace workspace, string file, string text, EquatableArray<PathAlias> aliases)
    {
        foreach (Match match in Import().Matches(text))
        {
            foreach (var path in Meanings(workspace, file, match.Groups["path"].Value, aliases))
            {
                if (Candidates(path).FirstOrDefault(File.Exists) is not { } found) continue;
                yield return found;
                break;
            }
        }
    }

    private static IEnumerable<string> Meanings(Workspace workspace, string file, string specifier, EquatableArray<PathAlias> aliases) => specifier[0] == '.'
        ? [Path.GetFullPath(specifier, Path.GetDirectoryName(file)!)]
        : aliases.SelectMany(alias => alias.TargetsOf(specifier)).Select(workspace.Absolute);

    /// <summary>What TypeScript tries: the path as it is, with an extension, a <c>.js</c> that stands for its <c>.ts</c>, a folder's index.</summary>
    private static IEnumerable<string> Candidates(string path)
    {
        var extension = Path.GetExtension(path);
        if (extension is ".js" or ".mjs" or ".cjs") yield return path[..^extension.Length] + extension.Replace("js", "ts", StringComparison.Ordinal);
        yield return path;
        foreach (var candidate in s_extensions) yield return path + candidate;
        foreach (var candidate in s_extensions) yield return Path.Combine(path, "index" + candidate);
    }

    [GeneratedRegex("""\b(from|import)\s*\(?\s*["'](?<path>[^"'\r\n]+)["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Import();
}
