namespace Wit.Sdk.Schema.Text;

/// <summary>A file of the schema as it was given to the engine, which reads no files itself.</summary>
/// <param name="Path">The path as the user knows it, with <c>/</c> between folders; shown in diagnostics and used to resolve imports.</param>
/// <param name="Content">The text, any line ending, with or without a byte order mark.</param>
public sealed record SourceFile(string Path, string Content);
