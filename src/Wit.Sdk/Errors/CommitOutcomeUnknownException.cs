namespace Wit.Sdk;

/// <summary>The connection was lost while a transaction was committed: it may have been committed or not. Look before running it again.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="innerException">What broke the connection.</param>
public sealed class CommitOutcomeUnknownException(string message, Exception innerException) : WitException(message, innerException);
