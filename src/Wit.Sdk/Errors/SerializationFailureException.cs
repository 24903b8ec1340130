using Npgsql;

namespace Wit.Sdk;

/// <summary>Concurrent transactions could not be put in an order (SQLSTATE 40001): run the transaction again.</summary>
public sealed class SerializationFailureException : ServerException
{
    internal SerializationFailureException(string message, PostgresException innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
