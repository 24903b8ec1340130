using System.Diagnostics;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Migrations.Trust;

/// <summary>What readers of a table feel while a migration waits behind an open transaction that has read it.</summary>
internal static class LockQueueMeasure
{
    private const int Readers = 8;

    /// <summary>Measures for a time without a migration, and for the same time with one that waits.</summary>
    public static async Task<LockQueueReport> RunAsync(TimeSpan open)
    {
        await using var database = await TestDatabase.CreateAsync("create table busy (id integer primary key); insert into busy select generate_series(1, 1000)");
        using var folder = new MigrationFolder().Add("0000_alter", "ALTER TABLE busy ADD COLUMN name text;");
        var options = new MigrationOptions();
        var before = await ReadAsync(database, Task.Delay(open));

        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var read = new NpgsqlCommand("select count(*) from busy", connection, transaction))
            await read.ExecuteScalarAsync();
        var migrating = new Migrator(database.DataSource, MigrationSource.FromFolder(folder.Path), options: options).ApplyAsync();
        var during = await ReadAsync(database, Task.Delay(open));
        await transaction.CommitAsync();
        await migrating;
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
