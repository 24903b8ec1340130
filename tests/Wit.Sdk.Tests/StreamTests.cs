using LinqToDB.Async;
using Wit.Sdk.Tests.Samples;

namespace Wit.Sdk.Tests;

/// <summary>A caller that stops reading a stream does not wait for its rest: the server is told, and the session is as before.</summary>
public sealed class StreamTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Table = "\"Odd Names\".\"Samples\"";

    /// <summary>In the order of the primary key, so that a row is made when it is sent.</summary>
    private const string Settings = ";Maximum Pool Size=1;Options=-c enable_seqscan=off -c enable_sort=off -c enable_bitmapscan=off -c max_parallel_workers_per_gather=0";

    /// <summary>Some 60 MB: more than is on its way when anyone stops.</summary>
    private const int Rows = 100_000;

    private readonly SamplesDatabase _database = new();
    private long _made;

    /// <summary>The table becomes a view that counts the rows which the server makes.</summary>
    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await _database.ExecuteAsync($"""
            INSERT INTO {Table} (name, settings) SELECT 'x', jsonb_build_object('size', n, 'more', repeat('x', 600)) FROM generate_series(1, {Rows}) AS n;
            CREATE SEQUENCE made;
            ALTER TABLE {Table} RENAME TO base;
            CREATE VIEW {Table} AS SELECT * FROM "Odd Names".base WHERE nextval('public.made') > 0;
            ANALYZE;
            """);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    [Fact]
    public async Task Breaking_out_of_a_stream_cancels_its_statement_and_keeps_the_connection()
    {
        await using var db = _database.Connect(Settings + ";Application Name=breaking");

        await db.Samples.FindByIdAsync(1);
        var process = await ProcessAsync("breaking");
        await MadeAsync();

        await ReadOneAsync(db.Samples.StreamAsync());

        Assert.InRange(await MadeAsync(), 1, Rows / 2);
        Assert.Equal(1, (await db.Samples.FindByIdAsync(1))!.Id);

        Assert.Equal(process, await ProcessAsync("breaking"));
    }

    [Fact]
    public async Task An_exception_in_the_loop_cancels_the_statement_and_is_the_one_that_is_seen()
    {
        await using var db = _database.Connect(Settings);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(async () =>
        {
            await foreach (var _ in db.Samples.StreamAsync())
                throw new TimeZoneNotFoundException();
        });

        Assert.InRange(await MadeAsync(), 1, Rows / 2);
        Assert.NotNull(await db.Samples.FindByIdAsync(2));
    }

    [Fact]
    public async Task Breaking_out_of_a_LINQ_stream_cancels_its_statement()
    {
        await using var db = _database.Connect(Settings);

        await ReadOneAsync(db.Samples.Linq.AsAsyncEnumerable());
        await ReadOneAsync(db.Samples.Linq.Where(static row => row.Id > 10).AsAsyncEnumerable());

        Assert.InRange(await MadeAsync(), 1, Rows);
        Assert.Equal(1, (await db.Samples.Linq.FirstAsync(static row => row.Id == 1)).Id);
    }

    [Fact]
    public async Task Breaking_out_of_a_stream_in_a_transaction_cancels_its_statement_and_keeps_the_transaction()
    {
        await using var db = _database.Connect(Settings);

        var kept = await db.TransactionAsync(async tx =>
        {
            var first = await tx.Samples.InsertAsync(new() { Name = "one" });
            await MadeAsync();
            await ReadOneAsync(tx.Samples.StreamAsync());
            Assert.InRange(await MadeAsync(), 1, Rows / 2);
            var second = await tx.Samples.InsertAsync(new() { Name = "two" });
            await ReadOneAsync(tx.Samples.Linq.AsAsyncEnumerable());
            return new[] { first.Id, second.Id, (await tx.Samples.InsertAsync(new() { Name = "three" })).Id };
        });

        Assert.Equal(3, await _database.ScalarAsync<long>($"SELECT count(*) FROM {Table} WHERE id = ANY('{{{string.Join(',', kept)}}}')"));
    }

    [Fact]
    public async Task A_stream_that_is_read_to_its_end_or_almost_cancels_nothing()
    {
        await using var db = _database.Connect(Settings);

        // So few that the server sends all of them at once: the rest is there as soon as the first row is.
        await _database.ExecuteAsync("DELETE FROM \"Odd Names\".base WHERE id > 8");
        await MadeAsync();
        var read = 0;

        await foreach (var row in db.Samples.StreamAsync())
            read += row.Id > 0 ? 1 : 0;
        await ReadOneAsync(db.Samples.StreamAsync());
        await db.TransactionAsync(async tx =>
        {
            await foreach (var row in tx.Samples.StreamAsync())
                read += row.Id > 0 ? 1 : 0;
            return await ReadOneAsync(tx.Samples.StreamAsync());
        });

        Assert.Equal(16, read);
        Assert.Equal(32, await MadeAsync());
    }

    [Fact]
    public async Task A_cancelled_stream_throws_and_gives_its_connection_back()
    {
        await using var db = _database.Connect(Settings);
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in db.Samples.StreamAsync(cancellation.Token))
                await cancellation.CancelAsync();
        });

        Assert.NotNull(await db.Samples.FindByIdAsync(3));
    }

    private static async Task<int> ReadOneAsync(IAsyncEnumerable<Sample> rows)
    {
        await foreach (var row in rows)
            return row.Id;
        return 0;
    }

    private Task<int> ProcessAsync(string application) => _database.ScalarAsync<int>($"SELECT pid FROM pg_stat_activity WHERE application_name = '{application}'");

    /// <summary>The number of rows that the server made since the last time.</summary>
    private async Task<long> MadeAsync()
    {
        var before = _made;
        _made = await _database.ScalarAsync<long>("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM made");
        return _made - before;
    }
}
