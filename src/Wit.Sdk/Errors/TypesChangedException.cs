using Npgsql;

namespace Wit.Sdk;

/// <summary>
/// Types or columns of the database changed while the app was running, so that a statement could not run or its result could not be read. The types are loaded again by then.
/// Where it is safe, the statement is sent again instead of this.
/// </summary>
public sealed class TypesChangedException : ServerException
{
    internal TypesChangedException(string message, PostgresException innerException)
        : base(message, innerException) => IsTransient = true;

    internal TypesChangedException(string message, Exception innerException, bool isTransient)
        : base(message, PostgresErrorCodes.DatatypeMismatch, innerException) => IsTransient = isTransient;

    /// <summary>
    /// Whether the same unit of work may be run again from its beginning: nothing of it took effect. False for a write outside of a transaction that took effect and whose
    /// result could not be read; read the row instead.
    /// </summary>
    public override bool IsTransient { get; }
}
