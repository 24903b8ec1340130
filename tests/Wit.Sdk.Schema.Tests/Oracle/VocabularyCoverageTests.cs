using System.Text.Json;
using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>The small cases together say everything that the vocabulary has, at least twice.</summary>
public sealed class VocabularyCoverageTests
{
    private const int Wanted = 2;

    private static readonly SchemaText[] s_texts =
    [
        .. OracleCorpus.Cases.Select(name => new SchemaText(OracleCorpus.Source(name))),
        .. OracleCorpus.Spellings.Select(name => new SchemaText(OracleCorpus.Spelling(name))),
    ];

    [Fact]
    public void Every_word_is_used_twice() =>
        Assert.Empty(VocabularyIndex.All.Where(entry => Calls(entry).Take(Wanted).Count() < Wanted).Select(entry => $"{entry.Group}: {entry.Name}"));

    [Fact]
    public void Every_option_is_used_twice() =>
        Assert.Empty(VocabularyIndex.All.SelectMany(entry => entry.Options
            .Where(option => Calls(entry).Count(arguments => SchemaText.HasOption(arguments, option)) < Wanted)
            .Select(option => $"{entry.Group}: {entry.Name}({{ {option} }})")));

    [Fact]
    public void Every_mode_is_used_twice() =>
        Assert.Empty(VocabularyIndex.All.SelectMany(entry => entry.Modes
            .Where(mode => Calls(entry).Count(arguments => arguments.Contains($"mode: \"{mode}\"", StringComparison.Ordinal)) < Wanted)
            .Select(mode => $"{entry.Name}({{ mode: \"{mode}\" }})")));

    /// <summary>An export that nobody looked at would be an error in the schemas that use it.</summary>
    [Theory]
    [InlineData("drizzle-orm")]
    [InlineData("drizzle-orm/pg-core")]
    public void Every_export_of_drizzle_is_a_word_or_can_not_reach_ddl(string module)
    {
        var recorded = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(RepositoryRoot.Combine("tests", "oracle", "exports.json")))!;

        Assert.NotEmpty(recorded[module]);
        Assert.DoesNotContain(recorded[module], name => Words.Find(name) is null && !Words.IsOtherExport(name));
    }

    [Fact]
    public void The_corpus_holds_at_least_300_small_cases() => Assert.InRange(OracleCorpus.Cases.Count, 300, int.MaxValue);

    private static IEnumerable<string> Calls(VocabularyEntry entry) => s_texts.SelectMany(text => text.CallsOf(entry.Name));
}
