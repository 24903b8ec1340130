using System.Text.RegularExpressions;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>Finds on disk what a schema file imports by a relative path or by an alias; what an import can mean, the engine says.</summary>
internal static partial class ImportedFiles
{
    /// <summary>
    /// The absolute paths of the files that a file imports. It may name too many, one in a comment say: a file more does no harm, the engine reads only what it needs.
    /// </summary>
    public static IEnumerable<string> Find(Workspace workspace, SourceFile file, EquatableArray<PathAlias> aliases)
    {
        foreach (Match match in Import().Matches(file.Content))
        {
            var candidates = ModulePath.Candidates(file.Path, match.Groups["path"].Value, aliases).Select(workspace.Absolute);
            if (candidates.FirstOrDefault(File.Exists) is { } found) yield return found;
        }
    }

    [GeneratedRegex("""\b(from|import)\s*\(?\s*["'](?<path>[^"'\r\n]+)["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Import();
}
