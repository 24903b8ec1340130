using Npgsql;

namespace Wit.Sdk;

/// <summary>The server broke a circle of transactions that waited for each other (SQLSTATE 40P01): run the transaction again.</summary>
public sealed class DeadlockException : ServerException
{
    internal DeadlockException(string message, PostgresException innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
