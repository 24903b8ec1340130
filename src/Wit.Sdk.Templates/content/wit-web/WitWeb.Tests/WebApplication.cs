using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Wit.Sdk.LocalPostgres;
using WitWeb.Data;

namespace WitWeb.Tests;

/// <summary>The application over a PostgreSQL database of its own, with migrations and seed.</summary>
public sealed class WebApplication : WebApplicationFactory<Program>, IAsyncLifetime
{
    private LocalDatabase _database = null!;

    public async Task InitializeAsync() =>
        _database = await LocalPostgres.CreateDatabaseAsync(static url => WitDb.Connect(url), static (db, cancellationToken) => db.SeedAsync(cancellationToken));

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await _database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("ConnectionStrings:Main", _database.ConnectionString);
}
