namespace Wit.Sdk.Schema.Model;

/// <summary>A PostgreSQL schema made by <c>pgSchema(name)</c>.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="ExportName">The exported TypeScript name.</param>
public sealed record NamedSchema(string Name, string ExportName);
