using System.Text;
using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Script.Modules.Resolution;

namespace Wit.Sdk.Schema.Drizzle.Configuration;

/// <summary>A path with wildcards as drizzle-kit takes it: <c>*</c>, <c>?</c>, <c>[ab]</c> within a name, <c>**</c> over folders, <c>{a,b}</c>.</summary>
public static class FilePattern
{
    private static readonly char[] s_wildcards = ['*', '?', '[', '{'];

    /// <summary>Where the first wildcard stands; -1 when there is none.</summary>
    public static int FirstWildcard(string path) => path.IndexOfAny(s_wildcards);

    /// <summary>The pattern as an expression over whole paths. Hidden files fit only when they are named.</summary>
    public static Regex ToRegex(string pattern) =>
        new("^" + Translate(pattern) + "$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    /// <summary>Whether a file is one of those that a path of a config's <c>schema</c> names: the file itself, one in the folder, one that fits the pattern.</summary>
    /// <param name="path">The path, from the same start as the file's.</param>
    /// <param name="file">The file.</param>
    public static bool Names(string path, string file) =>
        FirstWildcard(path) >= 0 ? ToRegex(path).IsMatch(file) : path == file || path == ModulePath.FolderOf(file);

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        var braces = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*' when string.CompareOrdinal(pattern, i, "**/", 0, 3) == 0:
                    regex.Append("([^/]+/)*");
                    i += 2;
                    break;
                case '*' when string.CompareOrdinal(pattern, i, "**", 0, 2) == 0:
                    regex.Append(".*");
                    i++;
                    break;
                case '*':
                    regex.Append(i == 0 || pattern[i - 1] == '/' ? "(?!\\.)[^/]*" : "[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '[' when pattern.IndexOf(']', i) is > 0 and var end:
                    regex.Append('[').Append(pattern.Substring(i + 1, end - i - 1).Replace("\\", "\\\\").Replace('!', '^')).Append(']');
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
