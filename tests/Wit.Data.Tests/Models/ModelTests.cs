namespace Wit.Data.Tests.Models;

/// <summary>A database of the platform, and things in it to try a model on.</summary>
public abstract class ModelTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    /// <summary>Patient, so that a busy machine is no failure.</summary>
    private protected WitDb Db { get; } = WitDb.Connect(database.ConnectionString + ";Timeout=300;Command Timeout=300");

    private protected WitDatabaseFixture Database { get; } = database;

    private protected Things Things => new(Db);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await Db.DisposeAsync();
}
