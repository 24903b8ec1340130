using Npgsql;

namespace Wit.Sdk;

/// <summary>The server refused a statement. <see cref="SqlState"/> says why; frequent reasons have a type of their own.</summary>
public abstract class ServerException : WitException
{
    private protected ServerException(string message, PostgresException innerException)
        : base(message, innerException) => SqlState = innerException.SqlState;

    private protected ServerException(string message, string sqlState, Exception? innerException = null)
        : base(message, innerException) => SqlState = sqlState;

    /// <summary>The five-character SQLSTATE, as in <see cref="PostgresErrorCodes"/>.</summary>
    public override string SqlState { get; }

    /// <summary>Whether the same unit of work may succeed when it is run again from its beginning.</summary>
    public override bool IsTransient => false;
}
