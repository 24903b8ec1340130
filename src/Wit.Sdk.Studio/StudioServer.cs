using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Wit.Sdk.Studio.Api;
using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Studio.Security;

namespace Wit.Sdk.Studio;

/// <summary>The server of the studio: it listens on the loopback address alone, and answers only who has the token.</summary>
public sealed class StudioServer : IAsyncDisposable
{
    /// <summary>Room for a long value as it was and as it is to be.</summary>
    private const int LargestRequest = 4 * 1024 * 1024;

    private readonly WebApplication _application;
    private readonly StudioDatabase _database;

    private StudioServer(WebApplication application, StudioDatabase database, Uri address, string token)
    {
        _application = application;
        _database = database;
        Address = address;
        Link = new Uri(address, "/#token=" + token);
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:41234/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The address to open, once: its fragment has the token, which no server ever sees in a URL.</summary>
    public Uri Link { get; }

    /// <summary>Whether the database is on this machine.</summary>
    public bool IsDatabaseLocal => _database.IsLocal;

    /// <summary>Starts to listen, when the database answers.</summary>
    /// <param name="options">The database to show, and the rights to it.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="Npgsql.NpgsqlException">The database can't be reached.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<StudioServer> StartAsync(StudioOptions options, CancellationToken cancellationToken = default)
    {
        var database = new StudioDatabase(options);
        WebApplication? application = null;
        try
        {
            await database.ReloadAsync(cancellationToken);

            // Empty: no configuration of the folder it is called in, which could name further addresses to listen on.
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "wit studio" });
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, options.Port));
            application = builder.Build();
            var token = SecretText.Create();
            var session = new StudioSession(token);
            var authority = string.Empty;
            var handler = new StudioHandler(() => authority, session, new StudioApi(database));
            application.Run(handler.HandleAsync);
            await application.StartAsync(cancellationToken);
            var address = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
            authority = address.Authority;
            return new StudioServer(application, database, address, token);
        }
        catch
        {
            if (application is not null) await application.DisposeAsync();
            await database.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using (var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2))) await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static void Limit(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.Listen(IPAddress.Loopback, port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
        kestrel.Limits.MaxRequestBodySize = LargestRequest;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestLineSize = 4 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.MaxConcurrentConnections = 100;
    }
}
