namespace Wit.Sdk;

/// <summary>No connection came free within the connection string's <c>Timeout</c>. Nothing was sent: the same call may succeed later.</summary>
/// <param name="message">What is wrong, and the cure.</param>
/// <param name="innerException">What the pool said.</param>
public sealed class ConnectionPoolExhaustedException(string message, Exception innerException) : WitException(message, innerException);
