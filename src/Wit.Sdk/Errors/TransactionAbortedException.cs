namespace Wit.Sdk;

/// <summary>
/// The work of a transaction returned as if all was well, but an earlier statement in it had failed, and the server can only roll such a transaction back.
/// The failure is the inner exception. Wrap what may fail in a nested transaction to go on after it.
/// </summary>
/// <param name="message">The message: the problem.</param>
/// <param name="innerException">The earlier failure.</param>
public sealed class TransactionAbortedException(string message, Exception innerException) : WitException(message, innerException);
