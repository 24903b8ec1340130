namespace Wit.Sdk.Testing.Desk;

/// <summary>The C# type of a jsonb column.</summary>
public sealed record Settings(string Theme, int FontSize);
