using System.Text.Json;
using Npgsql;

namespace Wit.Sdk.Cli.Tests;

public sealed class DbTests
{
    private const string Schema = """
        import { integer, pgTable } from "drizzle-orm/pg-core";
        export const numbers = pgTable("numbers", { id: integer("id").primaryKey() });
        """;

    [Fact]
    public async Task A_server_is_started_found_emptied_and_stopped_and_its_data_stay()
    {
        using var project = new CliProject(("schema/schema.ts", Schema), ("schema/seed.sql", "insert into numbers values (7);"));
        // Root's server runs as another user, who has to be able to enter.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(project.Folder, (UnixFileMode)0b111_101_101);

        var none = await project.RunAsync("db", "url");
        var started = await project.RunAsync("db", "start");
        try
        {
            Assert.Equal((1, "error: No server is running in '.wit/postgres'; start it with 'wit db start'.\n"), (none.ExitCode, none.Error));
            Assert.True(started.ExitCode == 0, started.Error);
            var url = started.Out.Trim();
            Assert.Matches("^postgres://postgres:[0-9a-f]+@127.0.0.1:[0-9]+/dev$", url);
            Assert.Equal((0, started.Out), await Short(project.RunAsync("db", "url")));
            Assert.Equal((0, started.Out), await Short(project.RunAsync("db", "start")));

            project.Variables["DATABASE_URL"] = url;
            await project.RunAsync("generate", "--name", "numbers");
            Assert.Equal((0, "applied 0000_numbers.sql\n"), await Short(project.RunAsync("migrate")));
            await ExecuteAsync(url, "insert into numbers values (1), (2)");
            Assert.Equal((0, "The database was emptied.\napplied 0000_numbers.sql\nseeded schema/seed.sql: 1 rows written\n"), await Short(project.RunAsync("db", "reset")));

            Assert.Equal((0, "The server is stopped; its data stay.\n"), await Short(project.RunAsync("db", "stop")));
            Assert.Equal((0, started.Out), await Short(project.RunAsync("db", "start")));
            Assert.Equal("7", await ExecuteAsync(url, "select string_agg(id::text, ',') from numbers"));
        }
        finally
        {
            var stopped = await project.RunAsync("db", "stop", "--json");
            Assert.Equal(started.ExitCode == 0, JsonDocument.Parse(stopped.Out).RootElement.GetProperty("stopped").GetBoolean());
        }
    }

    private static async Task<string?> ExecuteAsync(string url, string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionStrings.Normalize(url) + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        return (string?)await command.ExecuteScalarAsync();
    }

    private static async Task<(int ExitCode, string Out)> Short(Task<CliResult> run) => await run is var result ? (result.ExitCode, result.Out) : default;
}
