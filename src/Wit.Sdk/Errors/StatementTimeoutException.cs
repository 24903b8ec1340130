namespace Wit.Sdk;

/// <summary>A statement took longer than <c>CommandTimeout</c> and was cancelled. A write outside of a transaction may have taken effect.</summary>
/// <param name="message">The message: the problem.</param>
/// <param name="innerException">Npgsql's error.</param>
public sealed class StatementTimeoutException(string message, Exception innerException) : WitException(message, innerException)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
