using System.Diagnostics;
using System.Text.RegularExpressions;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Docs;

/// <summary>The README shows a table, a generated method and its SQL: they are what the build makes and what the server receives.</summary>
public sealed partial class ReadmeExampleTests
{
    private static readonly string s_readme = File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n");

    private static readonly SchemaModel s_model =
        SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", Block("Start", "ts")) }, default, SchemaOptions.Default).Model;

    [Fact]
    public void The_table_at_a_glance_is_the_table_of_the_walk() => Assert.Contains(Block("At a glance", "ts"), Block("Start", "ts"), StringComparison.Ordinal);

    [Fact]
    public void The_method_is_generated_as_it_is_shown()
    {
        var source = Emitted.Compile(s_model).Single(file => file.Name == "TicketsTable").Source;

        Assert.Contains(Words(Block("At a glance", "csharp")), Words(source.Replace("global::", string.Empty, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_receives_the_statement_that_is_shown()
    {
        var statements = new List<string>();
        await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(s_model));
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Npgsql",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (statements)
                    statements.Add(activity.GetTagItem("db.query.text") as string ?? string.Empty);
            },
        };
        ActivitySource.AddActivityListener(listener);
        var assembly = CompiledCode.Load(Emitted.Compile(s_model));
        await using var db = (WitDatabase)assembly.GetType("My.App.WitDb")!.GetMethod("Connect")!.Invoke(null, [database.ConnectionString, null])!;
        var table = db.GetType().GetProperty("Tickets")!.GetValue(db)!;
        var state = Enum.Parse(assembly.GetType("My.App.TicketState")!, "Open");

        await (Task)table.GetType().GetMethod("ListByCustomerIdAndStateAsync")!.Invoke(table, [Guid.NewGuid(), state, 20, CancellationToken.None])!;

        lock (statements)
            Assert.Contains(Block("At a glance", "sql").Trim(), statements);
    }

    /// <summary>The first block of a language in a section.</summary>
    private static string Block(string section, string language)
    {
        var start = s_readme.IndexOf($"## {section}\n", StringComparison.Ordinal);
        var end = s_readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var fence = $"```{language}\n";
        var block = s_readme[start..end];
        var begin = block.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return block[begin..block.IndexOf("```", begin, StringComparison.Ordinal)];
    }

    /// <summary>The code with short names and single spaces.</summary>
    private static string Words(string code) =>
        Space().Replace(Qualifier().Replace(code, string.Empty), " ").Trim();

    [GeneratedRegex(@"\bSystem(\.\w+)*\.(?=\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Qualifier();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Space();
}
