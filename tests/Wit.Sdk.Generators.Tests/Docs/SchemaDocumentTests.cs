using System.Text.RegularExpressions;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Docs;

/// <summary>The tables of <c>docs/schema.md</c> are read off the vocabulary, so that the page can't say anything else than the code does.</summary>
public sealed class SchemaDocumentTests
{
    private static readonly string s_path = RepositoryRoot.Combine("docs", "schema.md");

    [Fact]
    public void The_tables_of_the_page_are_those_of_the_vocabulary()
    {
        var text = File.ReadAllText(s_path).ReplaceLineEndings("\n");
        var renewed = VocabularyTables.All.Aggregate(text, (page, table) => Replace(page, table.Name, table.Markdown));
        if (renewed == text) return;
        var received = s_path.Replace(".md", ".received.md", StringComparison.Ordinal);
        File.WriteAllText(received, renewed);
        Assert.Fail($"docs/schema.md is stale: the vocabulary has changed. Look at '{received}', and move it over the page to renew it.");
    }

    private static string Replace(string page, string name, string table)
    {
        var (begin, end) = ($"<!-- table: {name} -->\n", "<!-- end -->");
        Assert.Contains(begin, page, StringComparison.Ordinal);
        return new Regex(Regex.Escape(begin) + ".*?" + Regex.Escape(end), RegexOptions.Singleline).Replace(page, _ => begin + table + end, 1);
    }
}
