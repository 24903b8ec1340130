using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Wit.Data;
using Wit.Sdk.Benchmarks.Harness;
using Wit.Sdk.LocalPostgres;

namespace Wit.Sdk.Benchmarks.Numbering;

/// <summary>Numbers per repository under load: issues and pull requests share them, one in ten is rolled back.</summary>
internal sealed class NumberingMode : BenchmarkMode
{
    private const int Workers = 64;
    private const double Goal = 0.6;

    public override string Name => "numbering";

    public override string Description => "numbers per repository, 64 workers, against SQL by hand: [creates per worker, 1000]";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var creates = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 1000;
        await using var server = await LocalPostgres.LocalPostgres.StartAsync(
            new LocalPostgresOptions { Settings = new Dictionary<string, string> { ["max_connections"] = "200", ["max_wal_size"] = "4GB" } }, cancellationToken);
        await using var db = WitDb.Connect(server.ConnectionString);
        await db.Migrations.ApplyAsync(cancellationToken);
        var author = await db.Users.InsertAsync(new() { Username = "numbers", Email = "numbers@example.com" }, cancellationToken);
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString) { MaxPoolSize = Workers }.ConnectionString;
        await using var hand = new HandWrittenCreator(NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(settings) { MaxAutoPrepare = 100, NoResetOnClose = true }), author.Id);
        await using var helpers = new HelperCreator(WitDb.Connect(settings), author.Id);

        var table = new TextTable(["repositories", "creates", "by hand / s", "Wit.Sdk / s", "ratio", "goal", "duplicates", "gaps"]);
        foreach (var count in (int[])[1, 10, 100])
        {
            await MeasureAsync(db, hand, author.Id, count, Math.Min(20, creates), cancellationToken);
            await MeasureAsync(db, helpers, author.Id, count, Math.Min(20, creates), cancellationToken);
            var first = await MeasureAsync(db, hand, author.Id, count, creates, cancellationToken);
            var second = await MeasureAsync(db, helpers, author.Id, count, creates, cancellationToken);
            var ratio = second.Rate / first.Rate;
            table.Add([.. new object[] { count, Workers * creates, Math.Round(first.Rate), Math.Round(second.Rate), Math.Round(ratio, 2), $">= {Goal} {(ratio >= Goal ? "met" : "MISSED")}", second.Duplicates, second.Gaps }
                .Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)!)]);
        }

        await Console.Out.WriteLineAsync(table.ToString());
        return 0;
    }

    /// <summary>Lets all workers create in new repositories, and looks at the numbers of what was committed.</summary>
    private static async Task<Figures> MeasureAsync(WitDb db, Creator creator, Guid owner, int repositories, int creates, CancellationToken cancellationToken)
    {
        var rows = await db.Repositories.InsertManyReturningAsync(
            Enumerable.Range(0, repositories).Select(_ => new NewRepository { OwnerId = owner, OwnerType = OwnerType.User, Name = Guid.NewGuid().ToString("N"), DiskPath = "/" }), cancellationToken);
        var numbers = new List<(int Repository, int Number)>[Workers];
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(
            async () =>
            {
                numbers[worker] = [];
                for (var round = 0; round < creates; round++)
                {
                    var repository = (worker + round) % repositories;
                    if (await creator.CreateAsync(rows[repository].Id, round % 2 == 0, (worker + round) % 10 == 9, cancellationToken) is { } number)
                        numbers[worker].Add((repository, number));
                }
            },
            cancellationToken)));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var all = numbers.SelectMany(given => given).ToList();
        var gaps = all.GroupBy(given => given.Repository).Sum(given => given.Max(one => one.Number) - given.Select(one => one.Number).Distinct().Count());
        return new Figures(Workers * creates / seconds, all.Count - all.Distinct().Count(), gaps);
    }

    private readonly record struct Figures(double Rate, int Duplicates, int Gaps);
}
