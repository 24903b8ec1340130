using Wit.Sdk.LocalPostgres.Templates;

namespace Wit.Sdk.LocalPostgres;

/// <summary>A database for one test, from <see cref="LocalPostgres"/>'s <c>CreateDatabaseAsync</c>. It is dropped on dispose, and at the latest when the process ends.</summary>
public sealed class LocalDatabase : IAsyncDisposable
{
    private readonly TemplateServer _server;
    private int _disposed;

    internal LocalDatabase(TemplateServer server, string name)
    {
        _server = server;
        Name = name;
        ConnectionString = server.ConnectionStringOf(name);
    }

    /// <summary>The Npgsql connection string.</summary>
    public string ConnectionString { get; }

    /// <summary>The database's name.</summary>
    public string Name { get; }

    /// <summary>Drops the database; connections that are open are closed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0) await _server.DropAsync(Name).ConfigureAwait(false);
    }
}
