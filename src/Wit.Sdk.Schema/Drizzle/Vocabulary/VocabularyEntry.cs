namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>Something that a schema can say, as documentation and tests see it.</summary>
/// <param name="Group">The group it belongs to.</param>
/// <param name="Name">How it is called: <c>varchar</c>, <c>sql.raw</c>; a method with the dot before it.</param>
/// <param name="Options">The members of its options object.</param>
internal sealed record VocabularyEntry(string Group, string Name, IReadOnlyList<string> Options)
{
    public VocabularyEntry(string group, string name)
        : this(group, name, [])
    {
    }

    /// <summary>Whether drizzle-orm has it from 1.0 on only: a schema that says it is none of 0.45's.</summary>
    public bool IsOfNext => VocabularyIndex.Next.Contains(Name) || VocabularyIndex.Next.Contains(Name.Split('.')[0]);

    /// <summary>The values of its option <c>mode</c>.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];
}
