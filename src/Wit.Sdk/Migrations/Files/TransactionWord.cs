namespace Wit.Sdk.Migrations.Files;

/// <summary>The effect of a statement on the open transaction.</summary>
internal enum TransactionWord
{
    /// <summary>Nothing: it is not a statement of that kind, or one of savepoints and prepared transactions that the server judges itself.</summary>
    None,

    /// <summary>It begins one.</summary>
    Begin,

    /// <summary>It commits.</summary>
    Commit,

    /// <summary>It commits, and begins the next one.</summary>
    CommitAndChain,

    /// <summary>It undoes all of it.</summary>
    Rollback,

    /// <summary>It hands the transaction over to a later <c>COMMIT PREPARED</c>.</summary>
    Prepare,
}
