using System.Diagnostics;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Benchmarks.Trust;

/// <summary>What readers of a table feel while a migration waits behind an open transaction that has read it.</summary>
internal static class LockQueueMeasure
{
    private const int Readers = 8;

    private const string Journal = """
        { "version": "7", "dialect": "postgresql", "entries": [{ "idx": 0, "version": "7", "when": 1760000000000, "tag": "0000_alter", "breakpoints": true }] }
        """;

    /// <summary>Measures for a time without a migration, and for the same time with one that waits.</summary>
    public static async Task<LockQueueReport> RunAsync(TimeSpan open, CancellationToken cancellationToken)
    {
        await using var database = await TestDatabase.CreateAsync("create table busy (id integer primary key); insert into busy select generate_series(1, 1000)");
        var folder = Directory.CreateTempSubdirectory("wit-trust-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "meta"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "0000_alter.sql"), "ALTER TABLE busy ADD COLUMN name text;", cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "meta", "_journal.json"), Journal, cancellationToken);
        var options = new MigrationOptions();
        var before = await ReadAsync(database, Task.Delay(open, cancellationToken));

        await using var connection = await database.DataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var read = new NpgsqlCommand("select count(*) from busy", connection, transaction))
            await read.ExecuteScalarAsync(cancellationToken);
        var migrating = new Migrator(database.DataSource, MigrationSource.FromFolder(folder.FullName), options: options).ApplyAsync(cancellationToken);
        var during = await ReadAsync(database, Task.Delay(open, cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        await migrating;
        folder.Delete(recursive: true);
        return new LockQueueReport(Readers, open, options.LockTimeout, before, during);
    }

    private static async Task<ReadTimes> ReadAsync(TestDatabase database, Task end)
    {
        var times = await Task.WhenAll(Enumerable.Range(0, Readers).Select(number => Task.Run(async () =>
        {
            var mine = new List<double>();
            await using var connection = await database.DataSource.OpenConnectionAsync();
            await using var command = new NpgsqlCommand("select id from busy where id = $1", connection) { Parameters = { new NpgsqlParameter<int> { TypedValue = number + 1 } } };
            while (!end.IsCompleted)
            {
                var started = Stopwatch.GetTimestamp();
                await command.ExecuteScalarAsync();
                mine.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);

                // A read now and then, as an app's; without a pause the readers would measure each other.
                await Task.Delay(2);
            }

            return mine;
        })));
        var sorted = times.SelectMany(mine => mine).Order().ToList();
        return new ReadTimes(sorted.Count, sorted[sorted.Count / 2], sorted[sorted.Count * 99 / 100], sorted[^1]);
    }
}
