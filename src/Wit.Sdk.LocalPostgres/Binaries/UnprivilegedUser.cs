using System.Runtime.Versioning;

namespace Wit.Sdk.LocalPostgres.Binaries;

/// <summary>PostgreSQL refuses to run as root: if this process is root, the server runs as another user.</summary>
[UnsupportedOSPlatform("windows")]
internal static class UnprivilegedUser
{
    private static readonly string[] s_users = ["postgres", "nobody"];

    /// <summary>The prefix of a command; empty unless this process is root.</summary>
    public static IReadOnlyList<string> Prefix()
    {
        if (!Environment.IsPrivilegedProcess) return [];
        var (user, uid, gid) = FindUser();
        return Prefixes(user, uid, gid).FirstOrDefault(prefix => IsUsable(prefix[0]))
            ?? throw new LocalPostgresException("this process is root, which PostgreSQL refuses, and neither setpriv nor runuser nor su is installed to change the user.");
    }

    /// <summary>The ways to run a command as a user, the lightest first.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Prefixes(string user, string uid, string gid) =>
    [
        ["setpriv", "--reuid=" + uid, "--regid=" + gid, "--init-groups", "--"],
        ["runuser", "-u", user, "--"],
        ["su", "-s", "/bin/sh", "-c", "exec \"$@\"", "--", user, "sh"],
    ];

    internal static (string User, string Uid, string Gid) FindUser()
    {
        var entries = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(fields => fields.Length > 3).ToList();
        foreach (var user in s_users)
        {
            if (entries.Find(fields => fields[0] == user) is { } fields) return (user, fields[2], fields[3]);
        }

        throw new LocalPostgresException("this process is root, which PostgreSQL refuses, and there is neither a user 'postgres' nor 'nobody' to run it as.");
    }

    /// <summary>The temporary folder, or another that the server's user can reach too.</summary>
    public static string TemporaryFolder()
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetTempPath());
        return !Environment.IsPrivilegedProcess || IsOpenToAll(folder) ? folder : "/tmp";
    }

    private static bool IsOpenToAll(string folder) => File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherWrite) && CanEnter(folder);

    /// <summary>Whether every user can enter a folder, or could if it existed.</summary>
    public static bool CanEnter(string folder)
    {
        for (var parent = folder; parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (Directory.Exists(parent) && !File.GetUnixFileMode(parent).HasFlag(UnixFileMode.OtherExecute)) return false;
        }

        return true;
    }

    private static bool IsUsable(string tool)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);
        if (path is null) return false;
        // BusyBox has a setpriv that can't change the user.
        return tool != "setpriv" || File.ResolveLinkTarget(path, returnFinalTarget: true)?.Name != "busybox";
    }
}
