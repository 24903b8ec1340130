namespace Wit.Sdk.LocalPostgres.Binaries;

/// <summary>Finds the folder with <c>initdb</c> and <c>postgres</c>.</summary>
internal static class Installation
{
    /// <summary>The folder to use: the given one, else the first on PATH, else the newest in the platform's usual places.</summary>
    /// <exception cref="LocalPostgresException">There is none; the message says where was looked.</exception>
    public static string Find(string? givenFolder)
    {
        if (givenFolder is not null)
            return Holds(givenFolder) ? givenFolder : throw new LocalPostgresException($"'{givenFolder}' does not hold initdb and postgres.");
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var usual = UsualPlaces();
        return onPath.Concat(usual.SelectMany(Expand)).FirstOrDefault(Holds)
            ?? throw new LocalPostgresException("initdb and postgres are not on PATH, nor in " + string.Join(", ", usual) + ".");
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

    private static bool Holds(string folder)
    {
        var extension = OperatingSystem.IsWindows() ? ".exe" : string.Empty;
        return File.Exists(Path.Combine(folder, "initdb" + extension)) && File.Exists(Path.Combine(folder, "postgres" + extension));
    }
}
