using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Snapshots;

public sealed class JournalTests
{
    /// <summary>As drizzle-kit 0.31 writes it.</summary>
    private const string Drizzle =
        """
        {
          "version": "7",
          "dialect": "postgresql",
          "entries": [
            {
              "idx": 0,
              "version": "7",
              "when": 1795370434028,
              "tag": "0000_init",
              "breakpoints": true
            }
          ]
        }
        """;

    [Fact]
    public void A_journal_read_and_written_again_is_the_same_to_the_byte()
    {
        var (journal, diagnostics) = JournalReader.Read(new SourceFile("meta/_journal.json", Drizzle.ReplaceLineEndings("\n")));

        Assert.Empty(diagnostics);
        Assert.Equal(Drizzle.ReplaceLineEndings("\n"), journal!.Write());
    }

    [Fact]
    public void The_first_journal_is_the_one_of_drizzle_kit() =>
        Assert.Equal(Drizzle.ReplaceLineEndings("\n"), Journal.Empty.Append("init", 1795370434028).Write());

    [Fact]
    public void An_entry_follows_the_last_by_number_and_time_even_when_the_clock_went_back()
    {
        var journal = Journal.Empty.Append("a", 1000).Append("b", 5);

        Assert.Equal("0001_b", journal.Entries[1].Tag);
        Assert.Equal(1001, journal.Entries[1].When);
        Assert.Equal("0002_c", journal.Append("c", 2000).Entries[2].Tag);
    }

    [Fact]
    public void An_empty_journal_has_an_empty_list() =>
        Assert.Equal("{\n  \"version\": \"7\",\n  \"dialect\": \"postgresql\",\n  \"entries\": []\n}", Journal.Empty.Write());

    [Theory]
    [InlineData("{}", "'entries' is not a list")]
    [InlineData("{\"dialect\": \"postgresql\", \"entries\": [{\"idx\": \"x\", \"version\": \"7\", \"when\": 1, \"tag\": \"a\", \"breakpoints\": true}]}", "'entries[0].idx' is not a whole number")]
    [InlineData("{\"dialect\": \"mysql\", \"entries\": []}", "'dialect' is not 'postgresql'")]
    public void What_is_no_journal_is_an_error(string content, string problem)
    {
        var (journal, diagnostics) = JournalReader.Read(new SourceFile("meta/_journal.json", content));

        Assert.Null(journal);
        Assert.Equal($"'meta/_journal.json' is not a journal of drizzle-kit: {problem}", diagnostics[0].Message);
    }
}
