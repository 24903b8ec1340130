using Npgsql;
using Wit.Sdk.Errors.Constraints;

namespace Wit.Sdk;

/// <summary>A row does not satisfy a check (SQLSTATE 23514).</summary>
public sealed class CheckViolationException : ConstraintViolationException
{
    internal CheckViolationException(string message, ConstraintFacts facts, PostgresException innerException)
        : base(message, facts, innerException)
    {
    }
}
