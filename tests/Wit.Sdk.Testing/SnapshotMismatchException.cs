namespace Wit.Sdk.Testing;

/// <summary>A text is not what its verified file says.</summary>
public sealed class SnapshotMismatchException(string message) : Exception(message);
