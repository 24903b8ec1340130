using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>An additional file that is ours.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="File">The file.</param>
internal sealed record InputFile(InputFileKind Kind, SourceFile File);
