using System.Globalization;
using CsCheck;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;
using Xunit.Abstractions;

namespace Wit.Sdk.Tests.Migrations.Trust;

/// <summary>Two branches add files, are merged in some order, and are deployed here and there in between: no file is skipped, none runs twice, or the refusal is loud.</summary>
public sealed class BranchTests(ITestOutputHelper output)
{
    /// <summary>One thing that happens: a branch gets a file, a branch is merged into the main line, or a database follows a line.</summary>
    private enum Event
    {
        CommitLeft,
        CommitRight,
        MergeLeft,
        MergeRight,
        DeployMain,
        DeployLeft,
    }

    private static readonly Gen<(Event[] Events, int[] Times)> s_histories = Gen.Select(
        Gen.Int[0, 5].Select(number => (Event)number).Array[4, 14],
        // Clocks of two machines: equal and decreasing times happen.
        Gen.Int[0, 40].Array[20]);

    [Fact]
    public async Task In_any_interleaving_of_two_branches_every_file_is_applied_once_or_loudly_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        var number = 0;
        await s_histories.SampleAsync(
            async history => await RunAsync(database, history.Events, history.Times, Interlocked.Increment(ref number)),
            iter: Scale.Interleavings,
            threads: 1);
        output.WriteLine($"{number} interleavings: each file once or loudly refused");
    }

    private static async Task RunAsync(TestDatabase database, Event[] events, int[] times, int number)
    {
        var schema = string.Create(CultureInfo.InvariantCulture, $"h{number}");
        await database.ExecuteAsync($"create schema {schema}; create table {schema}.runs (file text)");
        using var folder = new MigrationFolder();
        var options = new MigrationOptions { HistorySchema = schema };
        var migrator = new Migrator(database.DataSource, MigrationSource.FromFolder(folder.Path), options: options);
        var (main, left, right) = (new List<string>(), new List<string>(), new List<string>());
        var when = new Dictionary<string, long>(StringComparer.Ordinal);
        var deployed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var what in (Event[])[.. events, Event.MergeLeft, Event.MergeRight, Event.DeployMain])
        {
            switch (what)
            {
                case Event.CommitLeft or Event.CommitRight:
                    var tag = string.Create(CultureInfo.InvariantCulture, $"{when.Count:0000}_{(what == Event.CommitLeft ? "left" : "right")}");
                    when.Add(tag, 1_760_000_000_000 + times[when.Count]);
                    (what == Event.CommitLeft ? left : right).Add(tag);
                    break;
                case Event.MergeLeft:
                    Merge(left, main);
                    break;
                case Event.MergeRight:
                    Merge(right, main);
                    break;
                default:
                    await DeployAsync([.. main, .. what == Event.DeployLeft ? left.Except(main) : []]);
                    break;
            }
        }

        Assert.Equal(when.Keys.Order(StringComparer.Ordinal), (await database.ListAsync<string>($"select file from {schema}.runs")).Order(StringComparer.Ordinal));
        Assert.All(await migrator.GetStatusAsync(), status => Assert.Equal(MigrationState.Applied, status.State));
        await database.ExecuteAsync($"drop schema {schema} cascade");

        async Task DeployAsync(IReadOnlyList<string> tags)
        {
            // Two files may have one time; only their rows tell them apart.
            folder.Set(tags.Select(tag => (tag, $"INSERT INTO {schema}.runs VALUES ('{tag}');", when[tag])));
            var fresh = tags.Where(tag => !deployed.Contains(tag)).ToList();
            var taken = deployed.Except(tags).Select(tag => when[tag]).ToHashSet();
            var twins = fresh.Where(tag => taken.Contains(when[tag])).ToList();
            if (twins.Count > 0)
            {
                // A row whose file is on the other branch has the very millisecond of a new file: it may be that file, edited. Loud, and nothing runs.
                var message = (await Assert.ThrowsAsync<MigrationException>(() => migrator.ApplyAsync())).Message;
                Assert.Contains(twins, twin => message.Contains($"\"{twin}.sql\"", StringComparison.Ordinal));
                Assert.Matches("\" (was|were) edited after", message);
                return;
            }

            Assert.Equal(fresh, (await migrator.ApplyAsync()).Select(file => file.Tag));
            deployed.UnionWith(fresh);
        }
    }

    private static void Merge(List<string> branch, List<string> main) => main.AddRange(branch.Except(main).ToList());
}
