using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Docs;

/// <summary>The C# of docs/sql.md, over the help desk's schema: it compiles without a warning, and its statements have no error.</summary>
public sealed class SqlPageTests
{
    [Fact]
    public void The_page_is_what_a_reader_can_copy()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "sql.md"));
        var blocks = page.Split("```csharp\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToList();
        Assert.Equal(4, blocks.Count);
        var file = page.Split("```sql\n")[1];
        var types = string.Join('\n', blocks[0], blocks[2]).Replace("using Wit.Sdk;", string.Empty, StringComparison.Ordinal);
        var run = GeneratorRun.StartWithCode(
            $$"""
            #pragma warning disable CS1591
            using System;
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;
            using Wit.Sdk;
            namespace HelpDesk.Customers
            {
                public record ContactSettings;
            }

            namespace My.App
            {
                {{types}}
                public static class Call
                {
                    public static async Task RunAsync(WitDb db, CancellationToken cancellationToken)
                    {
                        {{blocks[1]}}
                    }

                    public static async Task RunFileAsync(WitDb db, DateTimeOffset lastWeek)
                    {
                        {{blocks[3]}}
                    }
                }
            }
            """,
            new TestFile("/app/schema/schema.ts", File.ReadAllText(RepositoryRoot.Combine("samples", "HelpDesk", "schema", "schema.ts"))),
            new TestFile("/app/queries/tickets.sql", file[..file.IndexOf("```", StringComparison.Ordinal)], "Query"));

        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Id.StartsWith("WIT6", StringComparison.Ordinal));
        CompiledCode.IsClean(run.Output);
    }
}
