using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;
using Wit.Data;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.AspNetCore.Tests;

public sealed class RegistrationTests(DeskDatabase database) : IClassFixture<DeskDatabase>
{
    [Fact]
    public async Task A_name_registers_the_database_and_its_data_source_and_the_section_sets_the_options()
    {
        var builder = Application.CreateBuilder("Development", ("ConnectionStrings:Desk", database.ConnectionString), ("Wit:Desk:CommandTimeout", "00:00:07"));
        builder.AddWitDb<DeskDb>("Desk");
        await using var application = await Application.StartAsync(builder);

        var db = application.Services.GetRequiredService<DeskDb>();
        Assert.Empty(await db.Notes.ListAsync());
        Assert.Same(db.DataSource, application.Services.GetRequiredService<NpgsqlDataSource>());
        Assert.Same(db.DataSource, application.Services.GetRequiredKeyedService<NpgsqlDataSource>("Desk"));
        Assert.Contains("Command Timeout=7", db.DataSource.ConnectionString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_has_the_last_word_on_the_options()
    {
        var builder = Application.CreateBuilder("Development", ("ConnectionStrings:Desk", database.ConnectionString), ("Wit:Desk:CommandTimeout", "00:00:07"));
        builder.AddWitDb<DeskDb>("Desk", static options => options with { CommandTimeout = TimeSpan.FromSeconds(9) });
        await using var application = await Application.StartAsync(builder);

        Assert.Contains("Command Timeout=9", application.Services.GetRequiredService<DeskDb>().DataSource.ConnectionString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Databases_of_two_classes_and_two_of_one_class_live_in_one_application()
    {
        var builder = Application.CreateBuilder(
            "Development", ("ConnectionStrings:Desk", database.ConnectionString), ("ConnectionStrings:Replica", database.ConnectionString), ("Wit:Platform:ConnectionString", database.ConnectionString));
        builder.AddWitDb<DeskDb>("Desk");
        builder.AddWitDb<WitDb>("Platform");
        builder.AddKeyedWitDb<DeskDb>("Replica");
        await using var application = await Application.StartAsync(builder);

        var desk = application.Services.GetRequiredService<DeskDb>();
        var replica = application.Services.GetRequiredKeyedService<DeskDb>("Replica");
        var platform = application.Services.GetRequiredService<WitDb>();
        Assert.NotSame(desk, replica);
        Assert.Empty(await replica.Notes.ListAsync());
        Assert.Same(desk.DataSource, application.Services.GetRequiredService<NpgsqlDataSource>());
        Assert.Same(replica.DataSource, application.Services.GetRequiredKeyedService<NpgsqlDataSource>("Replica"));
        Assert.Same(platform.DataSource, application.Services.GetRequiredKeyedService<NpgsqlDataSource>("Platform"));
    }

    [Fact]
    public void A_second_registration_of_a_class_or_a_name_is_refused()
    {
        var builder = Application.CreateBuilder("Development");
        builder.AddWitDb<DeskDb>("Desk");

        Assert.Contains("AddKeyedWitDb", Assert.Throws<InvalidOperationException>(() => builder.AddWitDb<DeskDb>("Other")).Message, StringComparison.Ordinal);
        Assert.Contains("\"Desk\"", Assert.Throws<InvalidOperationException>(() => builder.AddWitDb<WitDb>("Desk")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wit:Desk:Pooler", "Session", "ConnectionStrings__Desk")]
    [InlineData("ConnectionStrings:Desk", "postgres://user:hunter2@host:port/db", "\"Desk\" can't be used")]
    [InlineData("Wit:Desk:PageTokenKey", "!", "Wit:Desk:PageTokenKey is not base64")]
    [InlineData("Wit:Desk:CommandTimeout", "-00:00:01", "greater than zero")]
    public async Task Settings_are_validated_at_the_start(string name, string value, string problem)
    {
        var builder = Application.CreateBuilder("Production", (name, value));
        builder.AddWitDb<DeskDb>("Desk");

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => Application.StartAsync(builder));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wit:Desk:ComandTimeout", "00:00:01")]
    [InlineData("Wit:Desk:CommandTimeout", "soon")]
    public async Task A_setting_that_is_unknown_or_can_not_be_read_fails_the_start(string name, string value)
    {
        var builder = Application.CreateBuilder("Production", ("ConnectionStrings:Desk", database.ConnectionString), (name, value));
        builder.AddWitDb<DeskDb>("Desk");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Application.StartAsync(builder));

        Assert.Contains(name.Split(':')[^1], exception.Message, StringComparison.Ordinal);
    }
}
