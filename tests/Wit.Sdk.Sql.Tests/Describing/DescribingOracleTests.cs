using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Testing;
using Xunit.Abstractions;

namespace Wit.Sdk.Sql.Tests.Describing;

/// <summary>Statements are described as the server describes them. The cases are files with statements; adding a statement is adding a case.</summary>
public sealed class DescribingOracleTests(ITestOutputHelper output)
{
    private const string SyntaxError = "42601";

    public static TheoryData<string> Cases() => CaseFiles.Glob("Cases", "*.sql");

    /// <summary>The files of the corpus.</summary>
    public static IEnumerable<string> Files() => ((IEnumerable<object[]>)Cases()).Select(row => (string)row[0]);

    /// <summary>The statements of a file.</summary>
    public static IReadOnlyList<string> StatementsOf(string file) => DescribedSchema.Split(CaseFiles.Read("Cases", file));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Statements_have_the_parameters_and_columns_that_the_server_says(string name)
    {
        await using var database = await TestDatabase.CreateAsync();
        var version = await database.ScalarAsync<int>("select current_setting('server_version_num')::int / 10000");
        var schema = DescribedSchema.Read(name.Split('/')[0], version);
        await database.ExecuteAsync(schema.Ddl);
        var server = new DescribingServer(database);
        var wrong = new List<string>();
        var statements = StatementsOf(name);
        foreach (var sql in statements)
        {
            var (theirs, ours) = (await server.DescribeAsync(sql), schema.Describe(sql));
            // The engine reads the newest syntax; an older server refuses what it does not know, and the newest one is asked, too.
            if (theirs == SyntaxError && version < PostgresCatalog.NewestVersion) continue;

            // An error is the same one by its code.
            if (theirs.Length == 5 ? !ours.StartsWith(theirs, StringComparison.Ordinal) : theirs != ours) wrong.Add($"{sql}\n    server: {theirs}\n    ours:   {ours}");
        }

        output.WriteLine($"{statements.Count} statements, {wrong.Count} different");
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }
}
