namespace Wit.Sdk;

/// <summary>The connection was lost while a transaction was committed: it may have been committed or not. Look before running it again.</summary>
/// <param name="message">The message: the problem.</param>
/// <param name="innerException">The error that broke the connection.</param>
public sealed class CommitOutcomeUnknownException(string message, Exception innerException) : WitException(message, innerException);
