using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Npgsql;
using Wit.Sdk.Seeding;
using Wit.Sdk.Testing.Poolers;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests.Poolers;

/// <summary>A real PgBouncer in transaction mode that the configuration names.</summary>
public sealed class TransactionPoolerTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    private const int Workers = 4;
    private const int Calls = 250;

    [PgBouncerTheory]
    [InlineData(";PgBouncer=true")]
    [InlineData(";pgbouncer=1")]
    [InlineData(";Pooler=transaction")]
    [InlineData(";Max Auto Prepare=0;No Reset On Close=true")]
    public async Task Finds_find_and_deletes_delete_the_rows_they_name_behind_a_pooler(string settings)
    {
        await using var bouncer = await TestPgBouncer.StartAsync();
        await using var direct = database.Connect();
        var people = new List<Guid>();
        for (var number = 0; number < Workers * Calls * 2; number++)
            people.Add(Guid.NewGuid());
        await database.ExecuteAsync($"INSERT INTO people (id, username) SELECT id, id FROM unnest('{{{string.Join(',', people)}}}'::uuid[]) AS id");
        var (kept, deleted) = (people[..(Workers * Calls)], people[(Workers * Calls)..]);
        await using var reader = TrackerDb.Connect(bouncer.Connect(database.ConnectionString) + settings);
        await using var writer = TrackerDb.Connect(bouncer.Connect(database.ConnectionString) + settings);

        await Task.WhenAll(Enumerable.Range(0, Workers * 2).Select(worker => Task.Run(async () =>
        {
            foreach (var id in (worker < Workers ? kept : deleted).Skip(worker % Workers * Calls).Take(Calls))
                Assert.Equal(id, (worker < Workers ? await reader.People.FindByIdAsync(id) : await writer.People.DeleteAsync(id))?.Id);
        })));

        Assert.Equal(kept.Count, await direct.People.Linq.CountAsync(person => kept.Contains(person.Id)));
        Assert.Equal(0, await direct.People.Linq.CountAsync(person => deleted.Contains(person.Id)));
    }

    [PgBouncerFact]
    public async Task Nothing_is_left_on_a_server_connection()
    {
        await using var bouncer = await TestPgBouncer.StartAsync(poolSize: 1);
        await using var db = TrackerDb.Connect(bouncer.Connect(database.ConnectionString) + ";PgBouncer=true");
        var person = await db.People.InsertAsync(new() { Username = LinqTests.NewName() });

        for (var call = 0; call < 20; call++)
        {
            await db.People.FindByIdAsync(person.Id);
            await db.People.Linq.Where(row => row.Id == person.Id).ToListAsync();
            await db.TransactionAsync(async tx =>
            {
                await tx.People.UpdateAsync(person.Id, new() { Bio = $"{call}" });
                await tx.People.Linq.CountAsync(row => row.Id == person.Id);
            });
            await using var connection = db.CreateDataConnection();
            await connection.ExecuteAsync("SELECT 1");
        }

        await using var plain = NpgsqlDataSource.Create(bouncer.Connect(database.ConnectionString));
        await using var command = plain.CreateCommand("SELECT count(*) FROM pg_prepared_statements");
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    [PgBouncerFact]
    public async Task Every_session_of_a_database_object_is_in_UTC_also_where_others_are_not()
    {
        await database.ExecuteAsync("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone TO ''Asia/Tokyo'' ', current_database()); END $$");
        await using var bouncer = await TestPgBouncer.StartAsync(poolSize: 2);
        var connectionString = bouncer.Connect(database.ConnectionString);
        await using var db = TrackerDb.Connect($"{connectionString};PgBouncer=true");
        await using var other = NpgsqlDataSource.Create($"{connectionString};No Reset On Close=true;Timezone=America/Lima");

        await Task.WhenAll(Enumerable.Range(0, 40).Select(async call =>
        {
            if (call % 2 == 0)
            {
                Assert.True(await db.HelperFindsAsync("current_setting('TimeZone') = 'UTC'"));
                await db.TransactionAsync(async tx => Assert.True(await tx.HelperFindsAsync("current_setting('TimeZone') = 'UTC'")));
                return;
            }

            await using var command = other.CreateCommand("SELECT current_setting('TimeZone')");
            Assert.Equal("America/Lima", await command.ExecuteScalarAsync());
        }));
    }

    [PgBouncerFact]
    public async Task A_cancelled_statement_ends_and_those_that_follow_on_its_server_connection_do_not()
    {
        await using var bouncer = await TestPgBouncer.StartAsync(poolSize: 1);
        await using var db = TrackerDb.Connect(bouncer.Connect(database.ConnectionString) + ";PgBouncer=true");

        for (var round = 0; round < 5; round++)
        {
            using var cancellation = new CancellationTokenSource();
            var sleeping = db.HelperFindsAsync("pg_sleep(60) IS NULL", cancellation.Token);
            while (await database.ScalarAsync<long>("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid()") == 0)
                await Task.Delay(10);
            await cancellation.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sleeping);
            Assert.True(await db.HelperFindsAsync("true"));
            await db.TransactionAsync(static async tx => Assert.True(await tx.HelperFindsAsync("true")));
        }
    }

    [PgBouncerFact]
    public async Task Seed_data_goes_in_as_a_whole_or_not_at_all()
    {
        await using var bouncer = await TestPgBouncer.StartAsync();
        await using var db = TrackerDb.Connect(bouncer.Connect(database.ConnectionString) + ";PgBouncer=true");
        var (kept, lost) = (LinqTests.NewName(), LinqTests.NewName());

        await new SeedScript("seed.sql", $"INSERT INTO people (username) VALUES ('{kept}'); SELECT 1;").ApplyAsync(db.DataSource);
        await Assert.ThrowsAnyAsync<WitException>(() => new SeedScript("seed.sql", $"INSERT INTO people (username) VALUES ('{lost}'); SELECT 1 / 0;").ApplyAsync(db.DataSource));

        Assert.True(await db.People.ExistsByUsernameAsync(kept));
        Assert.False(await db.People.ExistsByUsernameAsync(lost));
    }
}
