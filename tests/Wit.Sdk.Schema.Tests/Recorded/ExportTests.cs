using Wit.Sdk.Schema.Drizzle.Vocabulary;

namespace Wit.Sdk.Schema.Tests.Recorded;

/// <summary>Each word that is said to be 0.45's is exported by drizzle-orm 0.45.4, and each that is said to be 1.0's is not.</summary>
public sealed class ExportTests
{
    private static readonly HashSet<string> s_exports =
        [.. RecordedWords.Rows("exports").Where(row => row[0].GetString() is "drizzle-orm" or "drizzle-orm/pg-core").SelectMany(row => row[1].EnumerateArray().Select(name => name.GetString()!))];

    /// <summary>The words that are no exports: methods, and what a callback is given.</summary>
    private static IEnumerable<VocabularyEntry> Exported => VocabularyIndex.All.Where(entry => entry.Name[0] != '.' && entry.Name is not ("one" or "many"));

    [Fact]
    public void A_word_without_a_mark_is_exported_by_drizzle_orm_0_45() =>
        Assert.Empty(Exported.Where(entry => !entry.IsOfNext && !s_exports.Contains(entry.Name.Split('.')[0])).Select(entry => entry.Name));

    [Fact]
    public void A_word_of_1_0_is_not_exported_by_drizzle_orm_0_45() =>
        Assert.DoesNotContain(VocabularyIndex.Next, name => !name.Contains('.', StringComparison.Ordinal) && s_exports.Contains(name));

    [Fact]
    public void Every_word_of_1_0_is_a_word() =>
        Assert.DoesNotContain(VocabularyIndex.Next, name => !VocabularyIndex.All.Any(entry => entry.Name == name || entry.Name.StartsWith(name + ".", StringComparison.Ordinal)));
}
