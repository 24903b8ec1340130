using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Every schema of the corpus as C#: it compiles with warnings as errors, and a row goes into each of its tables, comes back as it was, and goes out again.</summary>
public sealed class CorpusTests
{
    /// <summary>Tables that no made-up row fits, each with the reason.</summary>
    private static readonly Dictionary<string, string> s_unfit = new(StringComparer.Ordinal)
    {
        ["custom/spaced-types:public.rows"] = "helpers read a custom bit varying as the text that it is to the row; LINQ reads Npgsql's BitArray",
    };

    public static TheoryData<string> Areas => [.. CorpusArea.Names];

    [Theory]
    [MemberData(nameof(Areas))]
    public void The_code_of_every_case_compiles_without_a_warning(string area) => CompiledCode.IsClean(CorpusArea.Of(area).Compilation);

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task A_row_goes_through_every_table(string area)
    {
        var assembly = CorpusArea.Of(area).Load();
        var problems = new List<string>();
        foreach (var item in CorpusArea.Of(area).Cases.Where(IsOnServer))
            problems.AddRange(await TryAsync(item, assembly.GetType(item.Namespace + ".WitDb")!));

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    private static bool IsOnServer(CorpusCase item) => !OracleCorpus.Differences.TryGetValue(item.Name, out var difference) || difference.Difference != "unavailable";

    private static async Task<IReadOnlyList<string>> TryAsync(CorpusCase item, Type databaseClass)
    {
        // Roles belong to the whole server, and those who may do anything pass by policies.
        var model = item.Model with
        {
            Roles = default,
            Tables = item.Model.Tables.Select(table => table with { Policies = default, RowLevelSecurity = false }).ToEquatableArray(),
        };
        await using var server = await TestDatabase.CreateAsync(Ddl.ForSchema(model));
        await using var trial = new SmokeTrial(model, databaseClass, server);
        var problems = await trial.RunAsync();
        return [.. problems.Where(problem => !s_unfit.ContainsKey(item.Name + ":" + problem.Table)).Select(problem => $"{item.Name}, {problem.Table}: {problem.Message}")];
    }
}
