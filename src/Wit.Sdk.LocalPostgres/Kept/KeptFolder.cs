using System.Runtime.Versioning;
using Wit.Sdk.LocalPostgres.Binaries;
using Wit.Sdk.LocalPostgres.Npm;

namespace Wit.Sdk.LocalPostgres.Kept;

/// <summary>The folder of a server that stays: <c>data</c>, <c>server.json</c>, <c>server.log</c> and a lock.</summary>
internal sealed class KeptFolder(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public string Data => System.IO.Path.Combine(Path, "data");

    public string Log => System.IO.Path.Combine(Path, "server.log");

    public string Lock => System.IO.Path.Combine(Path, "lock");

    /// <summary>The major version of the data; null when there are none yet.</summary>
    public async Task<int?> VersionAsync(CancellationToken cancellationToken)
    {
        var file = System.IO.Path.Combine(Data, "PG_VERSION");
        if (!File.Exists(file)) return null;
        var text = await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false);
        return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Makes the folder, for the user that the server runs as.</summary>
    /// <exception cref="LocalPostgresException">It belongs to another user, or that user can't reach it.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Directory.Exists(Path))
        {
            if (Directory.EnumerateFileSystemEntries(Path).Any() && !File.Exists(Lock))
                throw new LocalPostgresException($"'{Path}' holds other files; name an empty folder.");
        }
        else
        {
            PackageArchive.CreateFolder(Path);
        }

        if (OperatingSystem.IsWindows()) return;
        if (Environment.IsPrivilegedProcess) await GiveAwayAsync(cancellationToken).ConfigureAwait(false);
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [UnsupportedOSPlatform("windows")]
    private async Task GiveAwayAsync(CancellationToken cancellationToken)
    {
        var (user, uid, gid) = UnprivilegedUser.FindUser();
        if (!UnprivilegedUser.CanEnter(System.IO.Path.GetDirectoryName(Path)!))
            throw new LocalPostgresException($"this process is root, so the server runs as '{user}', which can't enter the folder of '{Path}'; name a folder that all users can reach.");
        var (exitCode, _, error) = await Command.RunAsync("chown", [$"{uid}:{gid}", Path], "/", cancellationToken).ConfigureAwait(false);
        if (exitCode != 0) throw new LocalPostgresException($"'{Path}' can't be given to the user '{user}': {error.Trim()}");
    }
}
