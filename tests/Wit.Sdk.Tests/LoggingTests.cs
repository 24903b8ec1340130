using LinqToDB.Async;
using Microsoft.Extensions.Logging;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

public sealed class LoggingTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    private const string Secret = "hunter2-the-secret";

    [Fact]
    public async Task Statements_of_helpers_and_queries_are_logged_at_debug_without_parameters()
    {
        using var log = new RecordedLog(LogLevel.Debug);
        await using var db = database.Connect(options => options with { LoggerFactory = log });

        var name = LinqTests.NewName();
        await db.People.FindByUsernameAsync(name);
        await db.People.Linq.Where(p => p.Username == name).ToListAsync();

        Assert.Contains("Wit.Sdk.Statements", log.Categories);
        Assert.Contains(log.Messages, message => message.Contains("ms: SELECT \"id\", \"username\"", StringComparison.Ordinal));
        Assert.Contains(log.Messages, message => message.Contains("p.username", StringComparison.Ordinal));
        Assert.All(log.Entries, entry => Assert.Equal(LogLevel.Debug, entry.Level));
        Assert.DoesNotContain(log.Messages, message => message.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parameters_are_shown_on_request_and_those_of_secret_columns_never()
    {
        using var log = new RecordedLog(LogLevel.Debug);
        await using var db = database.Connect(options => options with { LoggerFactory = log, LogParameters = true });
        var name = LinqTests.NewName();

        var person = await db.People.InsertAsync(new() { Username = name, PasswordHash = Secret, Bio = null });
        await db.People.UpdateAsync(person.Id, new() { PasswordHash = Secret, Bio = "bio" });
        await db.People.FindByPasswordHashAsync(Secret);
        await db.People.CountByPasswordHashAsync(Secret);
        await db.People.FindByUsernameAsync(name);
        await db.People.Linq.Where(p => p.PasswordHash == Secret + name.Length).ToListAsync();
        await Assert.ThrowsAsync<CheckViolationException>(() => db.People.InsertAsync(new() { Username = "", PasswordHash = Secret }));

        Assert.Contains(log.Messages, message => message.Contains($"$1='{name}', $2=***, $3=NULL", StringComparison.Ordinal));
        Assert.Contains(log.Messages, message => message.Contains($"$1=***, $2='bio', $3={person.Id}", StringComparison.Ordinal));
        Assert.Contains(log.Messages, message => message.Contains("\"password_hash\" = $1 with $1=***", StringComparison.Ordinal));
        Assert.Contains(log.Messages, message => message.Contains("others.id <> people.id) with $1=***", StringComparison.Ordinal));
        Assert.Contains(log.Messages, message => message.Contains($"\"username\" = $1 with $1='{name}'", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Messages, message => message.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Failures_are_logged_at_error_with_their_sqlstate()
    {
        using var log = new RecordedLog(LogLevel.Information);
        await using var db = database.Connect(options => options with { LoggerFactory = log });
        var person = await db.People.InsertAsync(new() { Username = LinqTests.NewName() });

        await Assert.ThrowsAsync<UniqueViolationException>(() => db.People.InsertAsync(new() { Username = person.Username }));

        Assert.All(log.Entries, entry => Assert.Equal(LogLevel.Error, entry.Level));
        Assert.Contains(log.Messages, message => message.StartsWith("Failed with SQLSTATE 23505 (PostgresException): INSERT INTO \"people\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_prints_without_its_secrets()
    {
        await using var db = database.Connect();
        var person = await db.People.InsertAsync(new() { Username = LinqTests.NewName(), PasswordHash = LinqTests.NewName() });

        Assert.DoesNotContain(person.PasswordHash!, person.ToString(), StringComparison.Ordinal);
    }
}
