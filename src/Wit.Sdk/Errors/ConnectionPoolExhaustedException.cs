namespace Wit.Sdk;

/// <summary>No connection came free within the connection string's <c>Timeout</c>. Nothing was sent: the same call may succeed later.</summary>
/// <param name="message">The message: the problem and the cure.</param>
/// <param name="innerException">The error of the pool.</param>
public sealed class ConnectionPoolExhaustedException(string message, Exception innerException) : WitException(message, innerException);
