using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>A finding with its place.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The range in the file.</param>
internal sealed record LocatedFinding(SqlFinding Finding, string Path, TextSpan Span);
