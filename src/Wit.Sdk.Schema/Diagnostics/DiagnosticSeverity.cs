namespace Wit.Sdk.Schema.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Advice that is shown in the editor only.</summary>
    Hint,

    /// <summary>Works, but is likely not meant.</summary>
    Warning,

    /// <summary>The object can't be made.</summary>
    Error,
}
