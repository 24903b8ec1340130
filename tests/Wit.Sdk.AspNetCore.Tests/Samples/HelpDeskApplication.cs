using HelpDesk;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Wit.Sdk.LocalPostgres;

namespace Wit.Sdk.AspNetCore.Tests.Samples;

/// <summary>The help desk on a database of its own, as docs/testing.md shows it.</summary>
public sealed class HelpDeskApplication : WebApplicationFactory<Program>, IAsyncLifetime
{
    private LocalDatabase _database = null!;

    public async Task InitializeAsync() =>
        _database = await LocalPostgres.LocalPostgres.CreateDatabaseAsync(static url => WitDb.Connect(url), static (db, cancellationToken) => db.SeedAsync(cancellationToken));

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await _database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("ConnectionStrings:Desk", _database.ConnectionString);
}
