using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Modeling.Exports;

/// <summary>An object that an entry file exports.</summary>
/// <param name="Name">The exported name.</param>
/// <param name="Value">The object.</param>
/// <param name="Origin">Where the name is declared.</param>
/// <param name="Documentation">The JSDoc comment of the declaration.</param>
internal sealed record Exported<T>(string Name, T Value, Origin Origin, Documentation Documentation);
