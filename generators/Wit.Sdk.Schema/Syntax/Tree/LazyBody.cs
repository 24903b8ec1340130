using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>
/// The body of a function in braces, read when the function is first called. Most functions near a schema are never called
/// by it, and what they hold (any TypeScript at all) is none of our business.
/// </summary>
internal sealed class LazyBody(TextSpan span, Func<SourceText, DiagnosticBag, Statement[]> parse)
{
    private Statement[]? _statements;

    public TextSpan Span => span;

    /// <summary>Reads the body. One with errors is read anew each time, so that they are told each time.</summary>
    /// <param name="source">The text that the body stands in.</param>
    /// <param name="diagnostics">Where to tell of errors.</param>
    public Statement[] Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (_statements is { } known)
            return known;
        var told = diagnostics.Told;
        var statements = parse(source, diagnostics);
        if (diagnostics.Told == told)
            _statements = statements;
        return statements;
    }
}
