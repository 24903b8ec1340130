using Npgsql;
using Wit.Data.Tests.Tagged;
using Wit.Data.Tests.Tags;
using Wit.Sdk;

namespace Wit.Data.Tests.Tenants;

/// <summary>Two tenants with rows, in a database to which an application connects as an ordinary role.</summary>
public sealed class TenantDatabase : IAsyncDisposable
{
    private TenantDatabase(TaggedDatabaseFixture server, string role)
    {
        (Server, Role) = (server, role);
        Owner = TaggedDb.Connect(server.ConnectionString);
        Db = Connect(ConnectionString);
    }

    /// <summary>The database, as its owner, a superuser.</summary>
    public TaggedDatabaseFixture Server { get; }

    /// <summary>The name of the ordinary role, and its password.</summary>
    public string Role { get; }

    /// <summary>The database object of the owner, who sees the rows of all tenants.</summary>
    public TaggedDb Owner { get; }

    /// <summary>The database object of the application.</summary>
    public TaggedDb Db { get; }

    /// <summary>The tenants.</summary>
    public IReadOnlyList<Guid> Tenants { get; } = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    /// <summary>The connection string of the application.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Username = Role, Password = Role }.ConnectionString;

    public static async Task<TenantDatabase> CreateAsync()
    {
        var server = new TaggedDatabaseFixture();
        await server.InitializeAsync();
        var role = "wit_app_" + Guid.NewGuid().ToString("N")[..12];
        await server.ExecuteAsync(
            $"create role {role} login password '{role}'; grant usage on schema public to {role}; grant select, insert, update, delete on all tables in schema public to {role}; grant usage on all sequences in schema public to {role}");
        var database = new TenantDatabase(server, role);
        foreach (var tenant in database.Tenants)
        {
            await database.Owner.Landlords.InsertAsync(new NewLandlord { Id = tenant, Name = "tenant " + tenant });
            for (var number = 1; number <= 3; number++)
            {
                var flat = await database.Db.For(tenant).Flats.InsertAsync(new NewFlat { LandlordId = tenant, Address = $"{tenant} {number}" });
                await database.Db.For(tenant).Repairs.InsertManyAsync(Enumerable.Range(0, 4).Select(i => new NewRepair { FlatId = flat.Id, Title = $"{flat.Address}: {i}" }));
            }
        }

        return database;
    }

    /// <summary>A database object with a small pool, so that its connections are used again and again.</summary>
    public static TaggedDb Connect(string connectionString, string settings = "") =>
        TaggedDb.Connect(new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = 4 }.ConnectionString + settings);

    /// <summary>All that a tenant has, as the owner sees it.</summary>
    public Task<IReadOnlyList<string>> RowsAsync(Guid tenant) => Server.ListAsync<string>(
        $"""
        select to_jsonb(x)::text from landlords x where id = '{tenant}' union all
        select to_jsonb(x)::text from flats x where landlord_id = '{tenant}' union all
        select to_jsonb(x)::text from repairs x where landlord_id = '{tenant}' order by 1
        """);

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await Owner.DisposeAsync();
        await Server.ExecuteAsync($"select pg_terminate_backend(pid) from pg_stat_activity where usename = '{Role}'; drop owned by {Role}; drop role {Role}");
        await Server.DisposeAsync();
    }
}
