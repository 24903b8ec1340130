using System.Collections.Concurrent;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Oracle;
using Xunit.Abstractions;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Every schema of the corpus as C#: it compiles with warnings as errors, and a row goes into each of its tables, comes back as it was, and goes out again.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    /// <summary>Tables that PostgreSQL takes no row into, each with the reason.</summary>
    private static readonly Dictionary<string, string> s_impossible = new(StringComparer.Ordinal);

    public static TheoryData<string> Areas => [.. CorpusArea.Names];

    [Theory]
    [MemberData(nameof(Areas))]
    public void The_code_of_every_case_compiles_without_a_warning(string area) => Assert.Empty(CorpusArea.Of(area).Problems);

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task A_row_goes_through_every_table(string area)
    {
        var assembly = CorpusArea.Of(area).Load();
        var problems = new ConcurrentBag<string>();
        var count = 0;
        await Parallel.ForEachAsync(
            CorpusArea.Of(area).Cases.Where(IsOnServer),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (item, _) => Interlocked.Add(ref count, await TryAsync(item, assembly.GetType(item.Namespace + "." + item.Database)!, problems)));
        output.WriteLine($"{count} rows of {area}");

        Assert.True(problems.IsEmpty, string.Join("\n\n", problems.Order(StringComparer.Ordinal)));
    }

    private static bool IsOnServer(CorpusCase item) => !OracleCorpus.Differences.TryGetValue(item.Name, out var difference) || difference.Difference != "unavailable";

    private static async Task<int> TryAsync(CorpusCase item, Type databaseClass, ConcurrentBag<string> problems)
    {
        // Roles belong to the whole server, and those who may do anything pass by policies.
        var model = item.Model with
        {
            Roles = default,
            LinkedPolicies = default,
            Tables = item.Model.Tables.Select(table => table with { Policies = default, RowLevelSecurity = false }).ToEquatableArray(),
        };
        await using var server = await TestDatabase.CreateAsync(OracleCorpus.Before(item.Name) + Ddl.ForSchema(model));
        await using var trial = new RowTrial(item, databaseClass, server);
        foreach (var (table, problem) in await trial.RunAsync())
        {
            if (!s_impossible.ContainsKey(item.Name + ":" + table))
                problems.Add($"{item.Name}, {table}: {problem}");
        }

        return trial.Count;
    }
}
