namespace Wit.Sdk.Statements.Writes;

/// <summary>The writes that a table class knows.</summary>
internal enum WriteKind
{
    Insert,
    InsertMany,
    InsertManyReturning,
    InsertIfAbsent,
    Upsert,
    UpsertPatch,
    Increment,
    Update,
    Delete,
    Restore,
    Purge,
    VersionedUpdate,
    VersionedDelete,
}
