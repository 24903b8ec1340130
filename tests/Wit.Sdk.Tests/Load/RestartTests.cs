using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;
using Wit.Sdk.LocalPostgres;
using Wit.Sdk.Tests.Tracker;
using Xunit.Abstractions;
using Server = Wit.Sdk.LocalPostgres.LocalPostgres;

namespace Wit.Sdk.Tests.Load;

/// <summary>A server that breaks down and comes back while many workers use it.</summary>
public sealed class RestartTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Workers = 64;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, string> _outcomes = new();
    private readonly ConcurrentDictionary<int, bool> _recovered = new();
    private volatile bool _isRestarted;
    private Server _server = null!;

    // A commit that the server confirmed must outlive its breakdown.
    public async Task InitializeAsync() => _server = await Server.StartAsync(new LocalPostgresOptions
    {
        Sources = [LocalPostgresSource.LocalBinaries, LocalPostgresSource.Npm],
        StartTimeout = TimeSpan.FromMinutes(5),
        Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["synchronous_commit"] = "on" },
    });

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Workers_go_on_after_a_restart_of_the_server_and_no_unit_of_work_runs_twice_or_halfway()
    {
        await using var owner = NpgsqlDataSource.Create(_server.ConnectionString);
        await using (var ddl = owner.CreateCommand(TrackerDb.Schema.Ddl))
            await ddl.ExecuteNonQueryAsync();
        await using var db = TrackerDb.Connect(_server.ConnectionString);

        using var stop = new CancellationTokenSource(s_patience);
        var workers = Enumerable.Range(0, Workers).Select(worker => WorkAsync(db, worker, () => stop.IsCancellationRequested)).ToArray();
        while (_outcomes.Count < Workers * 3)
            await Task.Delay(10, stop.Token);
        await BreakDownAsync(owner);
        var brokenDown = Stopwatch.GetTimestamp();
        while (_recovered.Count < Workers)
            await Task.Delay(10, stop.Token);
        output.WriteLine($"all {Workers} workers write and read again {Stopwatch.GetElapsedTime(brokenDown).TotalSeconds:F1} s after the breakdown");
        await stop.CancelAsync();
        await Task.WhenAll(workers);

        var tickets = await TicketsAsync(owner);
        Assert.Contains(_outcomes.Values, static outcome => outcome != "committed");
        Assert.All(_outcomes, unit => Assert.True(
            tickets.GetValueOrDefault(unit.Key, 0) is var count && unit.Value switch { "committed" => count == 1, "failed" => count == 0, _ => count is 0 or 1 },
            $"{unit.Key} is {unit.Value} and has {tickets.GetValueOrDefault(unit.Key, 0)} tickets"));
    }

    /// <summary>Where one of its processes is killed, PostgreSQL ends all sessions and recovers.</summary>
    private async Task BreakDownAsync(NpgsqlDataSource owner)
    {
        await using var victim = await owner.OpenConnectionAsync();
        using var process = Process.GetProcessById(victim.ProcessID);
        process.Kill();
        await process.WaitForExitAsync();
        _isRestarted = true;
    }

    private async Task WorkAsync(TrackerDb db, int worker, Func<bool> isOver)
    {
        for (var number = 0; !isOver(); number++)
        {
            var name = $"{worker}-{number}";
            var isAfter = _isRestarted;
            try
            {
                await db.TransactionAsync(async tx =>
                {
                    var person = await tx.People.InsertAsync(new() { Username = name });
                    await tx.Tickets.InsertAsync(new() { OwnerId = person.Id, Number = 1, Title = name });
                });
                _outcomes[name] = "committed";
                if (await db.People.FindByUsernameAsync(name) is not null && isAfter)
                    _recovered[worker] = true;
            }
            catch (CommitOutcomeUnknownException)
            {
                _outcomes[name] = "unknown";
            }
            catch (Exception exception) when (exception is WitException or NpgsqlException)
            {
                // Of the read, it says nothing of what was committed.
                _outcomes.TryAdd(name, "failed");
                await Task.Delay(20);
            }
        }
    }

    /// <summary>How many tickets each person has.</summary>
    private static async Task<Dictionary<string, long>> TicketsAsync(NpgsqlDataSource owner)
    {
        owner.Clear();
        await using var command = owner.CreateCommand("select p.username, count(t.id) from people p left join tickets t on t.owner_id = p.id group by p.username");
        await using var reader = await command.ExecuteReaderAsync();
        var tickets = new Dictionary<string, long>(StringComparer.Ordinal);
        while (await reader.ReadAsync())
            tickets[reader.GetString(0)] = reader.GetInt64(1);
        return tickets;
    }
}
