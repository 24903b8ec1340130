using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>A name that Drizzle exports.</summary>
/// <param name="Name">The name.</param>
/// <param name="Module">The module that an import takes it from.</param>
/// <param name="Value">The value.</param>
internal sealed record Word(string Name, string Module, Value Value);
