using System.Data;

namespace Wit.Sdk;

/// <summary>How a transaction begins. A nested transaction is a savepoint and takes over what the outer one has.</summary>
public sealed record TransactionOptions
{
    /// <summary>The server's default isolation level, reading and writing.</summary>
    public static TransactionOptions Default { get; } = new();

    /// <summary>The isolation level; <see cref="IsolationLevel.Unspecified"/> is the server's default, which is READ COMMITTED unless configured.</summary>
    public IsolationLevel IsolationLevel { get; init; } = IsolationLevel.Unspecified;

    /// <summary>Whether the server refuses to write in this transaction.</summary>
    public bool IsReadOnly { get; init; }
}
