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
        var begin = $"<!-- table: {name} -->\n";
        Assert.Contains(begin, page, StringComparison.Ordinal);
        var start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return page[..start] + table + page[page.IndexOf("<!-- end -->", start, StringComparison.Ordinal)..];
    }
}
