using System.Globalization;
using Testcontainers.PostgreSql;

namespace Wit.Sdk.LocalPostgres.Docker;

/// <summary>A server in a container; Testcontainers' own reaper removes it when this process dies.</summary>
internal sealed class DockerServer : IRunningServer
{
    private const int DefaultVersion = 17;

    private readonly PostgreSqlContainer _container;

    private DockerServer(PostgreSqlContainer container) => _container = container;

    public string ConnectionString => _container.GetConnectionString();

    public string? DataFolder => null;

    /// <exception cref="LocalPostgresException">Docker is not available, or the container did not start.</exception>
    public static async Task<IRunningServer> StartAsync(LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        PostgreSqlContainer? container = null;
        try
        {
            var settings = options.EffectiveSettings().SelectMany(setting => new[] { "-c", setting.Key + "=" + setting.Value });
            container = new PostgreSqlBuilder(Image(options)).WithCommand([.. settings]).Build();
            await container.StartAsync(cancellationToken).ConfigureAwait(false);
            return new DockerServer(container);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Testcontainers and its HTTP client throw many types here; each of them means the same: this way is closed.
            if (container is not null) await container.DisposeAsync().ConfigureAwait(false);
            throw new LocalPostgresException(FirstLine(exception.Message), exception);
        }
    }

    public ValueTask DisposeAsync() => _container.DisposeAsync();

    /// <summary>The given image; otherwise the official one of the version.</summary>
    internal static string Image(LocalPostgresOptions options) =>
        options.DockerImage ?? string.Create(CultureInfo.InvariantCulture, $"postgres:{options.Version ?? DefaultVersion}-alpine");

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim();
}
