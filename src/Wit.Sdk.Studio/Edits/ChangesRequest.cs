namespace Wit.Sdk.Studio.Edits;

/// <summary>Asks what changes are in SQL, or for them to be saved: all in one transaction, in their order.</summary>
/// <param name="Changes">The changes.</param>
internal sealed record ChangesRequest(IReadOnlyList<RowChange> Changes)
{
    /// <summary>The most changes of one transaction.</summary>
    public const int MostChanges = 500;
}
