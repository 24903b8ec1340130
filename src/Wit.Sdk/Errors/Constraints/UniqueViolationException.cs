using Npgsql;
using Wit.Sdk.Errors.Constraints;

namespace Wit.Sdk;

/// <summary>Another row has the same key (SQLSTATE 23505).</summary>
public sealed class UniqueViolationException : ConstraintViolationException
{
    internal UniqueViolationException(string message, ConstraintFacts facts, PostgresException innerException)
        : base(message, facts, innerException)
    {
    }

    /// <summary>An upsert met a deleted row, which it leaves alone: the server has nothing against that.</summary>
    internal UniqueViolationException(string message, ConstraintFacts facts)
        : base(message, facts, PostgresErrorCodes.UniqueViolation)
    {
    }
}
