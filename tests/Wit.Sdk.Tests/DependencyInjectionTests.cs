using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

public sealed class DependencyInjectionTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    [Fact]
    public async Task One_object_is_made_from_a_connection_string_and_disposed_by_the_container()
    {
        using var log = new RecordedLog(LogLevel.Debug);
        TrackerDb db;
        await using (var services = Services(database.ConnectionString).AddSingleton<ILoggerFactory>(log).BuildServiceProvider())
        {
            db = services.GetRequiredService<TrackerDb>();
            await db.People.ListAsync(1);
            Assert.Same(db, services.GetRequiredService<TrackerDb>());
        }

        Assert.NotEmpty(log.Entries);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => db.People.ListAsync(1));
    }

    [Fact]
    public async Task A_name_is_looked_up_in_the_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Main", database.ConnectionString)]).Build();
        await using var services = Services("Main").AddSingleton<IConfiguration>(configuration).BuildServiceProvider();

        Assert.Empty(await services.GetRequiredService<TrackerDb>().People.ListAsync(0));
    }

    [Fact]
    public void A_name_that_the_configuration_lacks_is_a_clear_error()
    {
        using var without = Services("Main").BuildServiceProvider();
        using var empty = Services("Main").AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).BuildServiceProvider();

        Assert.Contains("no IConfiguration is registered", Assert.Throws<InvalidOperationException>(without.GetRequiredService<TrackerDb>).Message, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings__Main", Assert.Throws<InvalidOperationException>(empty.GetRequiredService<TrackerDb>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_can_be_set_and_a_url_is_a_connection_string()
    {
        using var services = new ServiceCollection()
            .AddWitDatabase("postgres://someone:pw@nowhere.invalid:1/db", static options => new TrackerDb(options), options => options with { CommandTimeout = TimeSpan.FromSeconds(7) })
            .BuildServiceProvider();

        var settings = services.GetRequiredService<TrackerDb>().DataSource.ConnectionString;
        Assert.Contains("Host=nowhere.invalid", settings, StringComparison.Ordinal);
        Assert.Contains("Command Timeout=7", settings, StringComparison.Ordinal);
        Assert.Contains("Max Auto Prepare=100", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void Auto_prepare_stays_as_the_connection_string_sets_it()
    {
        using var db = TrackerDb.Connect("Host=nowhere.invalid;Max Auto Prepare=0");

        Assert.DoesNotContain("Max Auto Prepare=100", db.DataSource.ConnectionString, StringComparison.Ordinal);
    }

    private static IServiceCollection Services(string connectionStringOrName) =>
        new ServiceCollection().AddWitDatabase(connectionStringOrName, static options => new TrackerDb(options));
}
