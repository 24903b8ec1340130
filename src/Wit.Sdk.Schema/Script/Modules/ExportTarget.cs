using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>The target of an export.</summary>
/// <param name="Name">The name in this file, or in the other one; <c>*</c> for all of the other one.</param>
/// <param name="Specifier">The other file; null when the name is of this file.</param>
/// <param name="Origin">Where the export stands.</param>
internal sealed record ExportTarget(string Name, string? Specifier, Origin Origin);
