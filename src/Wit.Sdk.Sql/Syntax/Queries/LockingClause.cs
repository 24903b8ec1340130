using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary><c>FOR UPDATE OF table NOWAIT</c> and its kin.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Strength">The lock.</param>
/// <param name="Tables">The tables of <c>OF</c>; empty for all.</param>
/// <param name="Wait">The action for rows that other transactions have locked.</param>
internal sealed record LockingClause(TextSpan Span, LockStrength Strength, QualifiedName[] Tables, LockWait Wait);

/// <summary>How strong a lock is.</summary>
internal enum LockStrength
{
    /// <summary><c>FOR KEY SHARE</c>.</summary>
    KeyShare,

    /// <summary><c>FOR SHARE</c>.</summary>
    Share,

    /// <summary><c>FOR NO KEY UPDATE</c>.</summary>
    NoKeyUpdate,

    /// <summary><c>FOR UPDATE</c>.</summary>
    Update,
}

/// <summary>The action for rows that other transactions have locked.</summary>
internal enum LockWait
{
    /// <summary>They are waited for.</summary>
    Wait,

    /// <summary><c>NOWAIT</c>: an error.</summary>
    NoWait,

    /// <summary><c>SKIP LOCKED</c>.</summary>
    SkipLocked,
}
