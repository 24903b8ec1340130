using System.Text;
using System.Text.RegularExpressions;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>A path with wildcards as drizzle-kit takes it: <c>*</c>, <c>?</c>, <c>[ab]</c> within a name, <c>**</c> over folders, <c>{a,b}</c>.</summary>
internal static class FilePattern
{
    private static readonly char[] s_wildcards = ['*', '?', '[', '{'];

    public static bool HasWildcards(string path) => path.IndexOfAny(s_wildcards) >= 0;

    /// <summary>The files that match, sorted; hidden ones and <c>node_modules</c> only when they are named.</summary>
    /// <param name="pattern">An absolute pattern.</param>
    public static IReadOnlyList<string> Expand(string pattern)
    {
        var path = pattern.Replace('\\', '/');
        var root = path[..(path.LastIndexOf('/', path.IndexOfAny(s_wildcards)) + 1)];
        if (!Directory.Exists(root)) return [];
        var regex = ToRegex(path[root.Length..]);
        return [.. Files(root, path).Where(file => regex.IsMatch(file[root.Length..])).Order(StringComparer.Ordinal)];
    }

    /// <summary>The relative paths that a relative pattern means.</summary>
    public static Regex ToRegex(string pattern) =>
        new("^" + Translate(pattern) + "$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    private static IEnumerable<string> Files(string folder, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) yield return file.Replace('\\', '/');
        foreach (var child in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(child);
            var isUnwanted = name.StartsWith('.') || name == "node_modules";
            if (isUnwanted && !pattern.Contains("/" + name + "/", StringComparison.Ordinal)) continue;
            foreach (var file in Files(child.Replace('\\', '/') + "/", pattern)) yield return file;
        }
    }

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        var braces = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var rest = pattern.AsSpan(i);
            switch (pattern[i])
            {
                case '*' when rest.StartsWith("**/", StringComparison.Ordinal):
                    regex.Append("([^/]+/)*");
                    i += 2;
                    break;
                case '*' when rest.StartsWith("**", StringComparison.Ordinal):
                    regex.Append(".*");
                    i++;
                    break;
                case '*':
                    regex.Append(i == 0 || pattern[i - 1] == '/' ? "(?!\\.)[^/]*" : "[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '[' when rest.Contains(']'):
                    var end = pattern.IndexOf(']', i);
                    regex.Append('[').Append(pattern[(i + 1)..end].Replace("\\", "\\\\", StringComparison.Ordinal).Replace('!', '^')).Append(']');
                    i = end;
                    break;
                case '{':
                    regex.Append('(');
                    braces++;
                    break;
                case '}' when braces > 0:
                    regex.Append(')');
                    braces--;
                    break;
                case ',' when braces > 0:
                    regex.Append('|');
                    break;
                default:
                    regex.Append(Regex.Escape(pattern[i].ToString()));
                    break;
            }
        }

        return regex.ToString();
    }
}
