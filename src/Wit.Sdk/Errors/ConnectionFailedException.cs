using System.Data.Common;

namespace Wit.Sdk;

/// <summary>A connection to the server could not be opened, or it broke. A write outside of a transaction that was running may have taken effect.</summary>
/// <param name="message">The message: the problem.</param>
/// <param name="innerException">Npgsql's error.</param>
public sealed class ConnectionFailedException(string message, DbException innerException) : WitException(message, innerException)
{
    /// <inheritdoc/>
    public override bool IsTransient { get; } = innerException.IsTransient;
}
