using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Wit.Data.Tests.Models;
using Wit.Sdk.Generators.Tests.Trials;

namespace Wit.Data.Tests.Paging;

/// <summary>A list comes in the order that its index has; the server sorts nothing for it.</summary>
public sealed partial class ListOrderTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>
{
    [Fact]
    public async Task No_list_and_no_stream_of_the_platform_needs_a_sort()
    {
        var statements = await StatementsAsync();
        Assert.InRange(statements.Count(static sql => sql.Contains(" ORDER BY ", StringComparison.Ordinal)), 20, int.MaxValue);

        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();

        // On small tables to read all and to sort is cheapest: the plan shows whether an index can do without.
        await ExecuteAsync(connection, "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off; SET enable_incremental_sort = off");
        List<string> sorted = [];
        foreach (var sql in statements)
        {
            if ((await PlanAsync(connection, sql)).Contains("Sort", StringComparison.Ordinal))
                sorted.Add(sql);
        }

        Assert.Equal([], sorted);
    }

    /// <summary>The statements of every List and Stream helper.</summary>
    private async Task<IReadOnlyList<string>> StatementsAsync()
    {
        var builder = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var statements = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Npgsql",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("db.namespace") as string == builder.Database && activity.GetTagItem("db.query.text") is string sql && List().IsMatch(sql))
                    statements[sql] = true;
            },
        };
        ActivitySource.AddActivityListener(listener);
        await DatabaseTrial.RunAsync(
            typeof(WitDb), database.ConnectionString, static method => !HandWritten.Methods.Contains($"{method.DeclaringType!.Name}.{method.Name}"));
        return [.. statements.Keys];
    }

    private static async Task<string> PlanAsync(NpgsqlConnection connection, string sql)
    {
        var count = Parameter().Matches(sql).Select(static match => int.Parse(match.ValueSpan[1..], CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        var values = count == 0 ? string.Empty : $"({string.Join(", ", Enumerable.Repeat("NULL", count))})";
        await ExecuteAsync(connection, $"PREPARE list AS {sql}");
        await using var command = new NpgsqlCommand($"EXPLAIN (COSTS OFF) EXECUTE list{values}", connection);
        var plan = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                plan.Add(reader.GetString(0));
        }

        await ExecuteAsync(connection, "DEALLOCATE list");
        return string.Join('\n', plan);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex(@"/\* \w+\.(List|Stream)\w* \*/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex List();

    [GeneratedRegex(@"\$\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
