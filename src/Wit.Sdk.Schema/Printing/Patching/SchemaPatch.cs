using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching;

/// <summary>The result of patching schema files.</summary>
/// <param name="Files">The files whose text changes, with their new text.</param>
/// <param name="Left">The differences that the files keep.</param>
public sealed record SchemaPatch(EquatableArray<SourceFile> Files, EquatableArray<PatchRemainder> Left);
