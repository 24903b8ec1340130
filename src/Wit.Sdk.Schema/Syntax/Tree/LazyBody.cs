using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>
/// The body of a function or a class in braces, read when it is first needed. Most functions near a schema are never called
/// by it, and what they hold (any TypeScript at all) is none of our business.
/// </summary>
internal sealed class LazyBody<T>(TextSpan span, Func<SourceText, DiagnosticBag, T[]> parse)
{
    private T[]? _parts;

    public TextSpan Span => span;

    /// <summary>Reads the body. One with errors is read again each time, so that they are reported each time.</summary>
    /// <param name="source">The text that the body stands in.</param>
    /// <param name="diagnostics">The bag for errors.</param>
    public T[] Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (_parts is { } known)
            return known;
        var told = diagnostics.Told;
        var parts = parse(source, diagnostics);
        if (diagnostics.Told == told)
            _parts = parts;
        return parts;
    }
}
