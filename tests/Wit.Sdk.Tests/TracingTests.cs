using System.Collections.Concurrent;
using System.Diagnostics;
using LinqToDB.Async;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

/// <summary>Npgsql's activities cover helpers, batches of statements and LINQ alike: whoever listens sees them, and they hold no values.</summary>
public sealed class TracingTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    [Fact]
    public async Task Helpers_and_queries_are_activities_without_the_values_of_parameters()
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Npgsql",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var db = database.Connect();
        var name = LinqTests.NewName();

        await db.People.InsertAsync(new() { Username = name, PasswordHash = name + "secret" });
        await db.People.FindByUsernameAsync(name);
        await db.People.Linq.Where(person => person.Username == name).ToListAsync();

        // Tests of other classes run meanwhile, and are seen too.
        var texts = activities.SelectMany(activity => activity.TagObjects.Select(static tag => $"{tag.Value}").Append(activity.DisplayName)).ToList();
        Assert.Contains(texts, static text => text.StartsWith("INSERT INTO \"people\"", StringComparison.Ordinal));
        Assert.Contains(texts, static text => text.StartsWith("SELECT \"id\", \"username\"", StringComparison.Ordinal));
        Assert.Contains(texts, static text => text.Contains("p.username", StringComparison.Ordinal) || text.Contains("person.username", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains(name, StringComparison.Ordinal));
    }
}
