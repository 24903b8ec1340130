using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>Why a value can't be known. However many places need the value, it is reported once.</summary>
internal sealed class Cause
{
    private readonly DiagnosticDescriptor? _descriptor;
    private readonly Origin _origin;
    private readonly object[] _arguments;

    public Cause(DiagnosticDescriptor descriptor, Origin origin, params object[] arguments)
    {
        _descriptor = descriptor;
        _origin = origin;
        _arguments = arguments;
    }

    private Cause() => _arguments = [];

    /// <summary>A cause that was already reported, or that needs no report.</summary>
    public static Cause Told { get; } = new();

    /// <summary>The specifier of the import that no file was found for, when that is the cause.</summary>
    public string? MissingFile { get; init; }

    public Origin Origin => _origin;

    /// <summary>The cause in words; null if there is nothing to report.</summary>
    public string? Message => _descriptor is null ? null : Diagnostic.Create(_descriptor, null, _arguments).Message;

    public void Report(DiagnosticBag diagnostics)
    {
        if (_descriptor is not null)
            diagnostics.Report(_origin.Source, _origin.Span, _descriptor, _arguments);
    }
}
