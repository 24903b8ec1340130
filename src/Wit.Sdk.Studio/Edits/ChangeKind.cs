namespace Wit.Sdk.Studio.Edits;

/// <summary>What a change does to a row.</summary>
internal enum ChangeKind
{
    Insert,
    Update,
    Delete,
}
