namespace Wit.Sdk.Studio.Picking;

/// <summary>Rows that a foreign key can lead to.</summary>
/// <param name="Choices">The first of them.</param>
/// <param name="IsMore">Whether there are others.</param>
internal sealed record ChoicesAnswer(IReadOnlyList<Choice> Choices, bool IsMore)
{
    /// <summary>The most of one answer.</summary>
    public const int Most = 20;
}
