namespace Wit.Sdk.Schema.Model;

/// <summary>A storage parameter of an index or a view, as text.</summary>
public sealed record StorageParameter(string Name, string Value);
