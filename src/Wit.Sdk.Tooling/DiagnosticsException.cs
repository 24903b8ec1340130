using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Tooling;

/// <summary>A file or an answer is not what it should be; each diagnostic says where and what.</summary>
public sealed class DiagnosticsException(IReadOnlyList<Diagnostic> diagnostics, bool isUsage = false) : Exception(string.Join('\n', diagnostics))
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>Whether the call itself has to be another one.</summary>
    public bool IsUsage { get; } = isUsage;
}
