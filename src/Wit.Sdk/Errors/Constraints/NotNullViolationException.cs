using Npgsql;
using Wit.Sdk.Errors.Constraints;

namespace Wit.Sdk;

/// <summary>A column that must have a value got none (SQLSTATE 23502).</summary>
public sealed class NotNullViolationException : ConstraintViolationException
{
    internal NotNullViolationException(string message, ConstraintFacts facts, PostgresException innerException)
        : base(message, facts, innerException)
    {
    }
}
