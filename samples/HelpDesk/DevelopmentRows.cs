namespace HelpDesk;

/// <summary>Fills the database of a developer from schema/seed.sql. Hosted services start after the migrations.</summary>
public sealed class DevelopmentRows(WitDb db) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => db.SeedAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
