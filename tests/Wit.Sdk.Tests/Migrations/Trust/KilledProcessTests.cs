using System.Diagnostics;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;
using Xunit.Abstractions;

namespace Wit.Sdk.Tests.Migrations.Trust;

/// <summary>A process that is killed while it migrates leaves nothing to be mended by hand: the next run ends at the target.</summary>
public sealed class KilledProcessTests(ITestOutputHelper output)
{
    private const int Seed = 20261122;

    /// <summary>Rows in <c>log</c> count how often each statement took effect; the tables and indexes fail when they are made twice.</summary>
    private static MigrationFolder Folder() => new MigrationFolder()
        .Add("0000_init", "CREATE TABLE log (what text NOT NULL);\n--> statement-breakpoint\nCREATE TABLE a (id integer, n integer);\n--> statement-breakpoint\nINSERT INTO log VALUES ('init');")
        .Add("0001_rows", "INSERT INTO a SELECT i, i FROM generate_series(1, 2000) i;\n--> statement-breakpoint\nINSERT INTO log VALUES ('rows');")
        .Add("0002_indexes", """
            -- wit:no-transaction
            CREATE INDEX CONCURRENTLY a_n ON a (n);
            --> statement-breakpoint
            CREATE INDEX CONCURRENTLY a_both ON a (id, n);
            --> statement-breakpoint
            INSERT INTO log VALUES ('between');
            --> statement-breakpoint
            CREATE UNIQUE INDEX CONCURRENTLY "A id" ON "public"."a" USING btree (id);
            --> statement-breakpoint
            BEGIN;
            INSERT INTO log VALUES ('group');
            ALTER TABLE a ADD COLUMN grouped integer;
            COMMIT;
            --> statement-breakpoint
            DROP INDEX CONCURRENTLY a_n;
            """)
        .Add("0003_last", "CREATE TYPE mood AS ENUM('sad');\n--> statement-breakpoint\nALTER TABLE a ADD COLUMN mood mood;\n--> statement-breakpoint\nINSERT INTO log VALUES ('last');");

    [Fact]
    public async Task Killed_at_a_statement_boundary_the_next_run_ends_at_the_target()
    {
        using var folder = Folder();
        var boundaries = await BoundariesAsync(folder);
        Assert.InRange(boundaries, 50, 500);
        var numbers = Enumerable.Range(1, boundaries).Where(number => (number - 1) % Scale.BoundaryStride == 0).ToList();
        foreach (var number in numbers)
        {
            await using var database = await TestDatabase.CreateAsync();
            using var child = await Child.StartAsync(folder.Path, number);
            await child.BeginAsync(database);
            Assert.Null(await child.EndAsync());
            await AssertNextRunEndsAtTheTargetAsync(database, folder, $"boundary {number}");
        }

        output.WriteLine($"killed at {numbers.Count} of {boundaries} boundaries");
    }

    [Fact]
    public async Task Killed_at_any_instant_the_next_run_ends_at_the_target()
    {
        using var folder = Folder();
        var random = new Random(Seed);
        var whole = await DurationAsync(folder);
        var (killed, attempts) = (0, 0);
        while (killed < Scale.Instants && attempts < 10 * Scale.Instants)
        {
            await using var database = await TestDatabase.CreateAsync();
            using var child = await Child.StartAsync(folder.Path);
            var started = Stopwatch.GetTimestamp();
            await child.BeginAsync(database);
            var ending = child.EndAsync();
            await Task.WhenAny(ending, Task.Delay(whole * random.NextDouble()));
            var tookAll = ending.IsCompleted;
            var elapsed = Stopwatch.GetElapsedTime(started);
            child.Kill();
            // One that was done before its instant came tries nothing: the machine is quicker now than when it was measured.
            if (await ending is null) killed++;
            else if (tookAll) whole = elapsed;
            await AssertNextRunEndsAtTheTargetAsync(database, folder, $"instant {attempts++}");
        }

        output.WriteLine($"killed at {killed} instants before the end, in {attempts} runs");
        Assert.Equal(Scale.Instants, killed);
    }

    /// <summary>About how long a run takes here and now, so that the instants fall within it.</summary>
    private static async Task<TimeSpan> DurationAsync(MigrationFolder folder)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var child = await Child.StartAsync(folder.Path);
        var started = Stopwatch.GetTimestamp();
        await child.BeginAsync(database);
        await child.EndAsync();
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task<int> BoundariesAsync(MigrationFolder folder)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var child = await Child.StartAsync(folder.Path);
        await child.BeginAsync(database);
        return (await child.EndAsync())!.Value.Boundaries;
    }

    private static async Task AssertNextRunEndsAtTheTargetAsync(TestDatabase database, MigrationFolder folder, string when)
    {
        await using var dataSource = NpgsqlDataSource.Create(database.ConnectionString);
        var migrator = folder.Migrator(dataSource);
        await migrator.ApplyAsync();

        Assert.True((await migrator.GetStatusAsync()).All(status => status.State == MigrationState.Applied), when);
        Assert.Equal($"{when}: init,rows,between,group,last", $"{when}: {string.Join(',', await database.ListAsync<string>("select what from log"))}");
        Assert.Equal(2000L, await database.ScalarAsync<long>("select count(*) from a"));
        Assert.Equal($"{when}: \"A id\",a_both", $"{when}: {string.Join(',', await database.ListAsync<string>("select indexrelid::regclass::text from pg_index where indrelid = 'a'::regclass order by indexrelid::regclass::text collate \"C\""))}");
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from pg_index where not indisvalid"));
        Assert.Equal(4L, await database.ScalarAsync<long>("select count(*) from drizzle.__drizzle_migrations"));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from drizzle.__wit_migration_steps"));
    }
}
