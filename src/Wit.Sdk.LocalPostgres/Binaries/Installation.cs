using System.Globalization;
using System.Text.RegularExpressions;

namespace Wit.Sdk.LocalPostgres.Binaries;

/// <summary>Finds the folder with <c>initdb</c> and <c>postgres</c>.</summary>
internal static partial class Installation
{
    /// <summary>The folder to use: the given one, otherwise the first on PATH, otherwise the newest in the platform's usual places.</summary>
    /// <param name="givenFolder">The only folder to look at; null to search.</param>
    /// <param name="version">The major version that it must have; null for any.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="LocalPostgresException">There is none; the message says where was looked.</exception>
    public static async Task<string> FindAsync(string? givenFolder, int? version, CancellationToken cancellationToken)
    {
        if (givenFolder is not null && !Holds(givenFolder)) throw new LocalPostgresException($"'{givenFolder}' does not hold initdb and postgres.");
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var usual = UsualPlaces();
        List<string> folders = givenFolder is not null ? [givenFolder] : [.. onPath.Concat(usual.SelectMany(Expand)).Where(Holds).Distinct()];
        if (folders.Count == 0) throw new LocalPostgresException("initdb and postgres are not on PATH, nor in " + string.Join(", ", usual) + ".");
        if (version is null) return folders[0];

        var others = new List<string>();
        foreach (var folder in folders)
        {
            var found = await MajorVersionAsync(folder, cancellationToken).ConfigureAwait(false);
            if (found == version) return folder;
            others.Add(found is null ? $"'{folder}' does not say its version" : $"'{folder}' holds PostgreSQL {found}");
        }

        throw new LocalPostgresException($"{string.Join(", ", others)}; version {version} is required.");
    }

    /// <summary>The major version of <c>postgres --version</c>, which answers <c>postgres (PostgreSQL) 15.18</c>; null when it does not run.</summary>
    private static async Task<int?> MajorVersionAsync(string folder, CancellationToken cancellationToken)
    {
        var (exitCode, output, _) = await Command.RunAsync(Path.Combine(folder, "postgres" + Extension), ["--version"], Path.GetTempPath(), cancellationToken).ConfigureAwait(false);
        var match = VersionPattern().Match(output);
        return exitCode == 0 && match.Success ? int.Parse(match.Groups["major"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The folder patterns of the platform; <c>*</c> stands for a version, in one part of the path.</summary>
    internal static IReadOnlyList<string> UsualPlaces()
    {
        if (OperatingSystem.IsWindows())
            return [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL", "*", "bin")];
        if (OperatingSystem.IsMacOS())
        {
            return
            [
                "/opt/homebrew/opt/postgresql@*/bin", "/opt/homebrew/opt/postgresql/bin", "/usr/local/opt/postgresql@*/bin", "/usr/local/opt/postgresql/bin",
                "/Applications/Postgres.app/Contents/Versions/*/bin", "/Library/PostgreSQL/*/bin",
            ];
        }

        return
        [
            "/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/libexec/postgresql*", "/usr/local/pgsql/bin",
            "/home/linuxbrew/.linuxbrew/opt/postgresql@*/bin", "/opt/bitnami/postgresql/bin",
        ];
    }

    /// <summary>The folders that a pattern means, the newest version first.</summary>
    internal static IEnumerable<string> Expand(string pattern)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) return [pattern];
        var separators = new[] { '/', Path.DirectorySeparatorChar };
        var start = pattern.LastIndexOfAny(separators, star);
        var end = pattern.IndexOfAny(separators, star);
        var parent = pattern[..start];
        if (!Directory.Exists(parent)) return [];
        var rest = end < 0 ? string.Empty : pattern[(end + 1)..];
        var prefix = pattern[(start + 1)..star];
        return Directory.EnumerateDirectories(parent, prefix + "*")
            .OrderByDescending(folder => VersionOf(Path.GetFileName(folder)[prefix.Length..]))
            .Select(folder => Path.Combine(folder, rest));
    }

    private static Version VersionOf(string text)
    {
        var digits = text.Trim('-', '@');
        return Version.TryParse(digits.Contains('.', StringComparison.Ordinal) ? digits : digits + ".0", out var version) ? version : new Version(0, 0);
    }

    /// <summary>Whether a folder has the two programs that a server needs.</summary>
    internal static bool Holds(string folder) => File.Exists(Path.Combine(folder, "initdb" + Extension)) && File.Exists(Path.Combine(folder, "postgres" + Extension));

    private static string Extension => OperatingSystem.IsWindows() ? ".exe" : string.Empty;

    [GeneratedRegex(@"\(PostgreSQL\) (?<major>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionPattern();
}
