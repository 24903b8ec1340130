namespace Wit.Sdk.Studio.Edits;

/// <summary>The kinds of changes to a row.</summary>
internal enum ChangeKind
{
    Insert,
    Update,
    Delete,
}
