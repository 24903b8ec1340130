using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Wit.Sdk.Schema.Text;
using EngineDiagnostic = Wit.Sdk.Schema.Diagnostics.Diagnostic;
using EngineSeverity = Wit.Sdk.Schema.Diagnostics.DiagnosticSeverity;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Says the engine's diagnostics in Roslyn's terms, so that MSBuild prints <c>schema.ts(line,column): error WITnnnn: message; help: cure</c>.</summary>
internal static class DiagnosticAdapter
{
    /// <summary>Adapts a diagnostic. Its descriptor is the engine's, which has the one catalogue.</summary>
    public static Diagnostic Adapt(EngineDiagnostic diagnostic) => Adapt(diagnostic, Adapt(diagnostic.Location));

    /// <summary>Adapts a diagnostic to a place that the compiler knows.</summary>
    public static Diagnostic Adapt(EngineDiagnostic diagnostic, Location location)
    {
        var descriptor = new DiagnosticDescriptor(
            diagnostic.Code, diagnostic.Descriptor.Title, "{0}", "Wit.Sdk", Adapt(diagnostic.Severity), isEnabledByDefault: true,
            helpLinkUri: diagnostic.Descriptor.HelpLink);
        var message = diagnostic.Help.Length == 0 ? diagnostic.Message : diagnostic.Message + "; help: " + diagnostic.Help;
        return Diagnostic.Create(descriptor, location, message);
    }

    private static DiagnosticSeverity Adapt(EngineSeverity severity) => severity switch
    {
        EngineSeverity.Error => DiagnosticSeverity.Error,
        EngineSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static Location Adapt(SourceLocation? location) => location is null
        ? Location.None
        : Location.Create(location.Path, new Microsoft.CodeAnalysis.Text.TextSpan(location.Span.Start, location.Span.Length), new LinePositionSpan(Adapt(location.Start), Adapt(location.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition Adapt(Schema.Text.LinePosition position) => new(position.Line, position.Column);
}
