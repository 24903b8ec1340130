using System.Collections.Concurrent;

namespace Wit.Sdk.LocalPostgres.Templates;

/// <summary>The servers that the tests of this process share, one per options. They go with the process.</summary>
internal static class ProcessServer
{
    private const long EnoughMemory = 4L << 30;

    private static readonly LocalPostgresOptions s_defaults = new() { TemporaryFolder = MemoryDisk() };
    private static readonly ConcurrentDictionary<LocalPostgresOptions, Lazy<Task<TemplateServer>>> s_servers = new();

    /// <summary>The server of the options, started by the first call.</summary>
    public static Task<TemplateServer> GetAsync(LocalPostgresOptions? options, CancellationToken cancellationToken) =>
        // One caller's cancellation must not take the server from the others.
        s_servers.GetOrAdd(options ?? s_defaults, static key => new Lazy<Task<TemplateServer>>(() => StartAsync(key))).Value.WaitAsync(cancellationToken);

    /// <summary>The memory disk of Linux, where it is large: a database is copied there several times as fast. A container's has 64 MB.</summary>
    private static string? MemoryDisk()
    {
        const string Folder = "/dev/shm";
        return OperatingSystem.IsLinux() && Directory.Exists(Folder) && new DriveInfo(Folder).AvailableFreeSpace > EnoughMemory ? Folder : null;
    }

    private static async Task<TemplateServer> StartAsync(LocalPostgresOptions options) =>
        new(await LocalPostgres.StartAsync(options, CancellationToken.None).ConfigureAwait(false), options);
}
