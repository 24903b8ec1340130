using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Where an object of the model stands.</summary>
/// <param name="Key">The key of <see cref="SourceMap"/>.</param>
/// <param name="Location">The place.</param>
internal sealed record ObjectLocation(string Key, SourceLocation Location);
