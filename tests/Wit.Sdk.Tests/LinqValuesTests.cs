using System.Collections.Concurrent;
using System.Diagnostics;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Microsoft.Extensions.Logging;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

/// <summary>Values of LINQ queries travel as parameters, a list as one array; no value is in a log or a span.</summary>
public sealed class LinqValuesTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    private const string Secret = "hunter2-the-secret";

    [Fact]
    public async Task With_LogParameters_off_no_value_of_a_query_is_in_logs_or_spans()
    {
        using var log = new RecordedLog(LogLevel.Debug);
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Npgsql",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var db = database.Connect(options => options with { LoggerFactory = log });
        var owner = await LinqTests.InsertPersonAsync(db);
        string[] keys = [Secret, Secret + "'2", Secret + @"\3"];
        IEnumerable<string?> some = new List<string?> { Secret, null };
        var (first, number) = (keys[0], 471_147);

        await db.People.Linq.Where(p => keys.Contains(p.PasswordHash!)).ToListAsync();
        await db.People.Linq.Where(p => !some.Contains(p.PasswordHash)).ToListAsync();
        await db.People.Linq.Where(p => new[] { first, keys[1] }.Contains(p.PasswordHash)).ToListAsync();
        await db.People.Linq.Where(p => p.PasswordHash == "hunter2-the-secret" || p.PasswordHash!.StartsWith("hunter2-the-secret") || p.PasswordHash.Contains(first)).ToListAsync();
        await db.People.Linq.Where(p => p.PasswordHash!.Length > 471_147 || p.PasswordHash.Length > number).Take(471_147).Skip(471_147).ToListAsync();
        await db.People.Linq.Where(p => Sql.Expr<bool>($"{p.PasswordHash} = {first}")).ToListAsync();
        await db.People.Linq.Where(p => p.Id == owner.Id).Set(p => p.Bio, "hunter2-the-secret").Set(p => p.PasswordHash, first).UpdateAsync();
        await (from p in db.People.Linq join key in keys on p.PasswordHash equals key select p).ToListAsync();
        await using (var connection = db.CreateDataConnection())
        {
            await connection.BulkCopyAsync([new Person { Id = Guid.NewGuid(), Username = LinqTests.NewName(), Bio = Secret, UpdatedAt = DateTimeOffset.UtcNow }]);
            await connection.GetTable<Person>().Where(p => keys.Contains(p.PasswordHash!)).ToListAsync();
            await connection.GetTable<Person>().Merge().Using(keys.Select(static key => new { Key = key })).On(static (p, source) => p.PasswordHash == source.Key)
                .UpdateWhenMatched(static (p, source) => new Person { Id = p.Id, Username = p.Username, UpdatedAt = p.UpdatedAt, Bio = source.Key }).MergeAsync();
            await connection.ExecuteAsync("SELECT 1 WHERE 'hunter2-the-secret' = $$hunter2-the-secret$$");
        }

        var texts = spans.SelectMany(static span => span.TagObjects.Select(static tag => $"{tag.Value}").Append(span.DisplayName)).Concat(log.Messages).ToList();
        Assert.Contains(texts, static text => text.Contains("= ANY(", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, static text => text.Contains("hunter2", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, static text => text.Contains("471147", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_of_100_000_values_is_one_parameter_in_queries_and_conditions()
    {
        await using var db = database.Connect();
        var owner = await LinqTests.InsertPersonAsync(db);
        Guid[] ids = [.. Enumerable.Range(0, 99_999).Select(static _ => Guid.NewGuid()), owner.Id];

        Assert.Equal(owner.Id, Assert.Single(await db.People.Linq.Where(p => ids.Contains(p.Id)).ToListAsync()).Id);
        Assert.Equal(owner.Id, Assert.Single(await db.ListPeopleAsync(PeopleColumns.Id.IsIn(ids))).Id);
        Assert.DoesNotContain(await db.ListPeopleAsync(!PeopleColumns.Id.IsIn(ids)), person => person.Id == owner.Id);
        Assert.Empty(await db.ListPeopleAsync(PeopleColumns.Id.IsIn()));
        Assert.Empty(await db.ListPeopleAsync(PeopleColumns.Username.IsIn() || PeopleColumns.Username.IsIn("a", "it's", "b\"\\")));
    }

    [Fact]
    public async Task Contains_means_in_the_database_what_it_means_in_CSharp_also_with_null()
    {
        await using var db = database.Connect();
        var name = LinqTests.NewName();
        var people = new[]
        {
            await db.People.InsertAsync(new() { Username = name + "a", Bio = name }),
            await db.People.InsertAsync(new() { Username = name + "b", Bio = name + "'\\" }),
            await db.People.InsertAsync(new() { Username = name + "c", Bio = null }),
        };
        var mine = db.People.Linq.Where(p => p.Username.StartsWith(name));

        const string ending = "c";
        foreach (var list in new List<string?>[] { [], [null], [name], [name, null], [name + "'\\", name, null], ["other"] })
        {
            Assert.Equal(people.Count(person => list.Contains(person.Bio)), await mine.CountAsync(p => list.Contains(p.Bio)));
            Assert.Equal(people.Count(person => !list.Contains(person.Bio)), await mine.CountAsync(p => !list.Contains(p.Bio)));
            Assert.Equal(people.Count(person => list.Contains(person.Bio) || person.Username.EndsWith(ending, StringComparison.Ordinal)), await mine.CountAsync(p => list.Contains(p.Bio) || p.Username.EndsWith(ending)));
        }
    }

    [Fact]
    public async Task Lists_of_every_type_are_found()
    {
        await using var db = database.Connect();
        var owner = await LinqTests.InsertPersonAsync(db);
        var at = new DateTimeOffset(2026, 3, 1, 12, 30, 0, TimeSpan.FromHours(5));
        var ticket = await db.Tickets.InsertAsync(new()
        {
            OwnerId = owner.Id, Number = 7, Title = "t", State = TicketState.Closed, Labels = new[] { "bug", "it's", "b\\" }, Past = new[] { TicketState.Open }, Cost = 1.5m, Due = new DateOnly(2026, 3, 1), ClosedAt = at,
        });
        var mine = db.Tickets.Linq.Where(t => t.Id == ticket.Id);
        HashSet<int> numbers = [1, 7];
        List<TicketState> states = [TicketState.Closed];
        decimal?[] costs = [null, 1.5m];
        DateOnly[] days = [new(2026, 3, 1)];
        DateTimeOffset?[] times = [at];
        var label = "it's";

        Assert.Equal(1, await mine.CountAsync(t => numbers.Contains(t.Number)));
        Assert.Equal(1, await mine.CountAsync(t => states.Contains(t.State)));
        Assert.Equal(1, await mine.CountAsync(t => costs.Contains(t.Cost)));
        Assert.Equal(1, await mine.CountAsync(t => t.Due != null && days.Contains(t.Due.Value)));
        Assert.Equal(1, await mine.CountAsync(t => times.Contains(t.ClosedAt)));
        Assert.Equal(1, await mine.CountAsync(t => t.Labels.Contains(label) && t.Labels.Contains("b\\") && !t.Labels.Contains("none")));
        Assert.Equal(1, await mine.CountAsync(t => t.Past.Contains(TicketState.Open) && !t.Past.Contains(TicketState.Closed)));
        Assert.Equal(1, await mine.CountAsync(t => Enumerable.Contains(t.Labels, label)));
        await using var connection = db.CreateDataConnection();
        Assert.Equal(1, await connection.GetTable<Ticket>().CountAsync(t => t.Id == ticket.Id && t.Labels.Contains(label)));
    }
}
