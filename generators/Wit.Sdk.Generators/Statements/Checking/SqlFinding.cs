using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>An error or a warning of a statement, without its place in a file.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="Place">The part that it is about.</param>
/// <param name="Span">The range of the statement, or the number of the parameter.</param>
/// <param name="Message">The problem.</param>
/// <param name="Help">The cure.</param>
internal sealed record SqlFinding(DiagnosticDescriptor Descriptor, FindingPlace Place, TextSpan Span, string Message, string Help);
