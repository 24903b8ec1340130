using System.Collections.Concurrent;

namespace Wit.Sdk.LocalPostgres.Templates;

/// <summary>The servers that the tests of this process share, one per options. They go with the process.</summary>
internal static class ProcessServer
{
    private static readonly LocalPostgresOptions s_defaults = new();
    private static readonly ConcurrentDictionary<LocalPostgresOptions, Lazy<Task<TemplateServer>>> s_servers = new();

    /// <summary>The server of the options, started by the first call.</summary>
    public static Task<TemplateServer> GetAsync(LocalPostgresOptions? options, CancellationToken cancellationToken) =>
        // One caller's cancellation must not take the server from the others.
        s_servers.GetOrAdd(options ?? s_defaults, static key => new Lazy<Task<TemplateServer>>(() => StartAsync(key))).Value.WaitAsync(cancellationToken);

    private static async Task<TemplateServer> StartAsync(LocalPostgresOptions options) =>
        new(await LocalPostgres.StartAsync(options, CancellationToken.None).ConfigureAwait(false), options);
}
