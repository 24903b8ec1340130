using Wit.Sdk.LocalPostgres;

namespace Wit.Data.Tests.Documented;

public sealed class WitTestDatabase : IAsyncLifetime
{
    private LocalDatabase _database = null!;

    public WitDb Db { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _database = await LocalPostgres.CreateDatabaseAsync(url => WitDb.Connect(url), (db, ct) => db.SeedAsync(ct));
        Db = WitDb.Connect(_database.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await Db.DisposeAsync();
        await _database.DisposeAsync();
    }
}
