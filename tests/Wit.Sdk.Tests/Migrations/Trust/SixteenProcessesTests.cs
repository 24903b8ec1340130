using Wit.Sdk.Testing;
using Xunit.Abstractions;

namespace Wit.Sdk.Tests.Migrations.Trust;

public sealed class SixteenProcessesTests(ITestOutputHelper output)
{
    private const int Processes = 16;

    /// <summary>The first file fails on an empty database if it is run twice; the second would double its rows; the third is a type, the fourth outside a transaction.</summary>
    [Fact]
    public async Task Sixteen_processes_on_an_empty_database_apply_each_file_once_in_every_round()
    {
        using var folder = new MigrationFolder()
            .Add("0000_table", "CREATE TABLE runs (file text NOT NULL);\n--> statement-breakpoint\nINSERT INTO runs VALUES ('table');")
            .Add("0001_rows", "INSERT INTO runs VALUES ('rows');")
            .Add("0002_type", "CREATE TYPE mood AS ENUM('sad');\n--> statement-breakpoint\nINSERT INTO runs VALUES ('type');")
            .Add("0003_index", "-- wit:no-transaction\nINSERT INTO runs VALUES ('index');\n--> statement-breakpoint\nCREATE INDEX CONCURRENTLY runs_file ON runs (file);");
        var children = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => Child.StartAsync(folder.Path)));
        try
        {
            for (var round = 0; round < Scale.Rounds; round++)
            {
                await using var database = await TestDatabase.CreateAsync();
                await Task.WhenAll(children.Select(child => child.BeginAsync(database)));
                var ends = await Task.WhenAll(children.Select(child => child.EndAsync()));

                Assert.Equal(["0000_table", "0001_rows", "0002_type", "0003_index"], ends.SelectMany(end => end!.Value.Applied).Order(StringComparer.Ordinal));
                Assert.Equal(["table", "rows", "type", "index"], await database.ListAsync<string>("select file from runs"));
                Assert.Equal(4L, await database.ScalarAsync<long>("select count(*) from drizzle.__drizzle_migrations"));
                Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from drizzle.__wit_migration_steps"));
            }

            output.WriteLine($"{Processes} processes in {Scale.Rounds} rounds: each file once, no error");
        }
        finally
        {
            foreach (var child in children)
                child.Dispose();
        }
    }
}
