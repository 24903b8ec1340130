using Npgsql;
using Wit.Sdk.Errors.Constraints;

namespace Wit.Sdk;

/// <summary>A row refers to one that does not exist, or one that is referred to would go (SQLSTATE 23503, 23001).</summary>
public sealed class ForeignKeyViolationException : ConstraintViolationException
{
    internal ForeignKeyViolationException(string message, ConstraintFacts facts, PostgresException innerException)
        : base(message, facts, innerException)
    {
    }

    /// <summary>True if other rows still refer to the row that was to be deleted or changed; false if the row refers to one that does not exist.</summary>
    public bool IsReferenced { get; internal init; }
}
