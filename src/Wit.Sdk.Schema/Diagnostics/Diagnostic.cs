using System.Globalization;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diagnostics;

/// <summary>A problem to report to the author of a schema, with its location.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="Location">The place; null when it is about no place.</param>
/// <param name="Message">The problem.</param>
/// <param name="Help">The cure.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceLocation? Location, string Message, string Help)
{
    /// <summary>The code, such as <c>WIT1001</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>The severity.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Fills the formats of a descriptor.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, SourceLocation? location, params object[] arguments) => new(
        descriptor,
        location,
        string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, arguments),
        string.Format(CultureInfo.InvariantCulture, descriptor.HelpFormat, arguments));

    /// <summary>
    /// The diagnostic as severe as a user wants it; null when it is not to be shown. An error stays one, since what it is about can't be created; one that
    /// drizzle-kit accepts can be lowered to a warning, and no further.
    /// </summary>
    /// <param name="setting"><c>none</c>, <c>silent</c>, <c>suggestion</c>, <c>warning</c> or <c>error</c>, as .editorconfig has it; other values change nothing.</param>
    public Diagnostic? As(string? setting) => (Severity, setting) switch
    {
        (DiagnosticSeverity.Error, "none" or "silent" or "suggestion" or "warning") when Descriptor.CanBeLowered => As(DiagnosticSeverity.Warning),
        (DiagnosticSeverity.Error, _) => this,
        (_, "none" or "silent") => null,
        (_, "suggestion") => As(DiagnosticSeverity.Hint),
        (_, "warning") => As(DiagnosticSeverity.Warning),
        (_, "error") => As(DiagnosticSeverity.Error),
        _ => this,
    };

    /// <summary>The diagnostic with another severity.</summary>
    public Diagnostic As(DiagnosticSeverity severity) => this with { Descriptor = Descriptor with { Severity = severity } };

    /// <summary>The form of compilers: <c>schema.ts(41,3): error WIT3004: message; help: cure</c>.</summary>
    public override string ToString()
    {
        var place = Location is null ? string.Empty : string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2}): ", Location.Path, Location.Start.Line + 1, Location.Start.Column + 1);
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "hint",
        };
        return place + severity + " " + Code + ": " + Message + (Help.Length == 0 ? string.Empty : "; help: " + Help);
    }
}
