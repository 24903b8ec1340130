using System.Reflection;
using Npgsql;
using Wit.Sdk;

namespace Wit.Data.Tests;

/// <summary>Calls that end early leave connections whole: never another call's rows, never a pool that stays empty.</summary>
public sealed class CancellationTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private const int Rounds = 100;

    private readonly WitDb _db = WitDb.Connect(database.ConnectionString + ";Maximum Pool Size=2;Application Name=cancelled");

    private User[] _users = [];

    public async Task InitializeAsync()
    {
        var name = "c" + Guid.NewGuid().ToString("N");
        _users = [.. await _db.Users.InsertManyReturningAsync(Enumerable.Range(0, 20).Select(number => New($"{name}-{number}")))];
    }

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public void Every_public_async_method_ends_in_a_cancellation_token()
    {
        var types = typeof(WitDb).Assembly.GetExportedTypes().Concat(typeof(WitDatabase).Assembly.GetExportedTypes());
        var without = types.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.Name != nameof(IAsyncDisposable.DisposeAsync))
            .Where(method => method.GetParameters() is not [.., { ParameterType: var last }] || last != typeof(CancellationToken))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        Assert.Empty(without);
    }

    [Fact]
    public Task Before_the_call() => CancelAsync(
        (user, token) => _db.Users.FindByIdAsync(user.Id, token), static source => source.Cancel(), alwaysCancels: true);

    [Fact]
    public Task At_any_moment_of_a_read() => CancelAsync(
        (user, token) => _db.Users.FindByIdAsync(user.Id, token), static source => source.CancelAfter(TimeSpan.FromMicroseconds(Random.Shared.Next(2000))), alwaysCancels: false);

    [Fact]
    public Task At_any_moment_of_a_read_with_related_rows_and_of_a_batch() => CancelAsync(
        async (user, token) =>
        {
            var found = await _db.Users.FindByIdAsync(user.Id, UserInclude.Sessions | UserInclude.Stars, token);
            var (again, _) = await _db.BatchAsync(db => (db.Users.FindByIdAsync(user.Id), db.Users.CountAsync()), token);
            return again!.Id == found!.Id ? found : null;
        },
        static source => source.CancelAfter(TimeSpan.FromMicroseconds(Random.Shared.Next(4000))),
        alwaysCancels: false);

    [Fact]
    public Task While_rows_are_streamed() => CancelAsync(
        async (user, token) =>
        {
            await foreach (var row in _db.Users.StreamAsync(token))
            {
                if (row.Id == user.Id)
                    return row;
            }

            return null;
        },
        static source => source.CancelAfter(TimeSpan.FromMicroseconds(Random.Shared.Next(3000))),
        alwaysCancels: false);

    [Fact]
    public Task While_rows_are_copied_in_or_a_transaction_runs() => CancelAsync(
        async (user, token) =>
        {
            await _db.TransactionAsync(
                async tx =>
                {
                    var name = "t" + Guid.NewGuid().ToString("N");
                    await tx.Users.InsertManyAsync(Enumerable.Range(0, 50).Select(number => New($"{name}-{number}")), token);
                    await tx.Users.DeleteAsync(row => row.Username > name && row.Username < name + "~", token);
                },
                token);
            return await _db.Users.FindByIdAsync(user.Id, token);
        },
        static source => source.CancelAfter(TimeSpan.FromMicroseconds(Random.Shared.Next(8000))),
        alwaysCancels: false);

    [Fact]
    public async Task While_the_server_waits_for_a_lock()
    {
        await using var blocker = new NpgsqlConnection(database.ConnectionString);
        await blocker.OpenAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE organizations IN ACCESS EXCLUSIVE MODE", blocker))
            await command.ExecuteNonQueryAsync();

        await CancelAsync(
            async (_, token) =>
            {
                await _db.Organizations.CountAsync(token);
                return null;
            },
            static source => source.CancelAfter(TimeSpan.FromMilliseconds(2)),
            alwaysCancels: true);
    }

    [Fact]
    public async Task A_pool_that_was_exhausted_tells_so_and_recovers()
    {
        // The limit of a second also holds for connecting, which takes longer on a busy machine: so all connections are open before it matters.
        await using var db = WitDb.Connect(database.ConnectionString + ";Maximum Pool Size=10;Minimum Pool Size=10;Timeout=1");
        await OpenAllAsync(db, 10);
        await using var blocker = new NpgsqlConnection(database.ConnectionString);
        await blocker.OpenAsync();
        var transaction = await blocker.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE teams IN ACCESS EXCLUSIVE MODE", blocker))
            await command.ExecuteNonQueryAsync();

        var waiting = Enumerable.Range(0, 10).Select(_ => db.Teams.CountAsync()).ToArray();
        var refused = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Record.ExceptionAsync(() => db.Users.CountAsync())));
        await transaction.RollbackAsync();
        await Task.WhenAll(waiting);
        // No more at once than there are connections: nobody waits, however slow the machine is.
        var found = new List<User?>();
        foreach (var numbers in Enumerable.Range(0, 200).Chunk(10))
            found.AddRange(await Task.WhenAll(numbers.Select(number => db.Users.FindByIdAsync(_users[number % 20].Id))));

        Assert.All(refused, exception => Assert.IsType<ConnectionPoolExhaustedException>(exception));
        Assert.Equal(Enumerable.Range(0, 200).Select(number => _users[number % 20]), found);
    }

    /// <summary>Fills the pool, as often as it takes.</summary>
    private static async Task OpenAllAsync(WitDb db, int count)
    {
        var open = new Stack<NpgsqlConnection>();
        while (open.Count < count)
        {
            try
            {
                open.Push(await db.DataSource.OpenConnectionAsync());
            }
            catch (NpgsqlException)
            {
                // The machine was too busy to answer within the second.
            }
        }

        foreach (var connection in open) await connection.DisposeAsync();
    }

    /// <summary>Calls with a token that is cancelled, and each time looks whether every connection of the pool still gives each caller its own row.</summary>
    private async Task CancelAsync(Func<User, CancellationToken, Task<User?>> call, Action<CancellationTokenSource> cancel, bool alwaysCancels)
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var source = new CancellationTokenSource();
            var user = _users[round % _users.Length];
            cancel(source);
            try
            {
                var found = await call(user, source.Token);
                Assert.False(alwaysCancels);
                Assert.Equal(user, found);
            }
            catch (OperationCanceledException)
            {
                Assert.True(source.IsCancellationRequested);
            }

            var others = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => _db.Users.FindByIdAsync(_users[(round + number) % _users.Length].Id)));
            Assert.Equal(Enumerable.Range(0, 4).Select(number => _users[(round + number) % _users.Length]), others);
        }
    }

    private static NewUser New(string name) => new() { Username = name, Email = name + "@example.com" };
}
