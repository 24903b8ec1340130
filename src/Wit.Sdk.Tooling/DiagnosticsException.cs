using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Tooling;

/// <summary>A file is not what it should be; each diagnostic says where and what.</summary>
public sealed class DiagnosticsException(IReadOnlyList<Diagnostic> diagnostics) : Exception(string.Join('\n', diagnostics))
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
