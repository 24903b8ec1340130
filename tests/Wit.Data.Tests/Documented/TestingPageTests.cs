using LinqToDB;
using LinqToDB.Async;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Wit.Sdk.LocalPostgres;
using Wit.Sdk.Testing;

namespace Wit.Data.Tests.Documented;

/// <summary>What docs/testing.md says, as it stands there.</summary>
public sealed class TestingPageTests(WitTestDatabase database) : IClassFixture<WitTestDatabase>
{
    [Fact]
    public async Task The_fixture_gives_a_database_with_the_migrations_and_the_seed()
    {
        Assert.True(await database.Db.Users.CountAsync() > 0);
        Assert.All(await database.Db.Migrations.GetStatusAsync(), status => Assert.Equal(Wit.Sdk.Migrations.MigrationState.Applied, status.State));
    }

    [Fact]
    public async Task The_page_shows_the_fixture_that_is_compiled_here()
    {
        var page = await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", "testing.md"));
        var code = await File.ReadAllTextAsync(RepositoryRoot.Combine("tests", "Wit.Data.Tests", "Documented", "WitTestDatabase.cs"));

        Assert.Contains(code[code.IndexOf("public sealed class", StringComparison.Ordinal)..].ReplaceLineEndings("\n"), page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>As <c>WebApplicationFactory</c> does: the settings of a test go over those of the app, whose services connect by name.</summary>
    [Fact]
    public async Task An_app_that_connects_by_name_uses_the_database_of_its_test()
    {
        foreach (var (services, own) in await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StartAsync())))
        {
            await using var ownScope = own;
            await using var servicesScope = services;
            var db = services.GetRequiredService<WitDb>();
            var before = await db.Labels.CountAsync();
            await db.Labels.Linq.Where(_ => true).DeleteAsync();
            Assert.Equal((true, 0), (before > 0, await db.Labels.CountAsync()));
        }
    }

    private static async Task<(ServiceProvider Services, LocalDatabase Database)> StartAsync()
    {
        var own = await LocalPostgres.CreateDatabaseAsync(url => WitDb.Connect(url), (db, ct) => db.SeedAsync(ct));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Wit", own.ConnectionString)]).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddWitDb("Wit").BuildServiceProvider();
        return (services, own);
    }
}
