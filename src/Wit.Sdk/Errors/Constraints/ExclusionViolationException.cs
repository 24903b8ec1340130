using Npgsql;
using Wit.Sdk.Errors.Constraints;

namespace Wit.Sdk;

/// <summary>A row conflicts with another under an exclusion constraint (SQLSTATE 23P01).</summary>
public sealed class ExclusionViolationException : ConstraintViolationException
{
    internal ExclusionViolationException(string message, ConstraintFacts facts, PostgresException innerException)
        : base(message, facts, innerException)
    {
    }
}
