using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>A syntax error.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">The mistake, and the text that was expected.</param>
/// <param name="Help">The cure; empty when the message says it.</param>
internal sealed record SqlError(TextSpan Span, string Message, string Help)
{
    /// <summary>The error as people see it.</summary>
    /// <param name="location">Where it is in a file; null when it is in none.</param>
    public Diagnostic ToDiagnostic(SourceLocation? location) => Diagnostic.Create(DiagnosticCatalogue.SqlSyntax, location, Message, Help);
}
