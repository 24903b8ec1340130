namespace Wit.Sdk.Testing;

/// <summary>A claim does not hold for some input; the message says which, and how to see it again.</summary>
public sealed class HuntException(string message, Exception? inner) : Exception(message, inner);
