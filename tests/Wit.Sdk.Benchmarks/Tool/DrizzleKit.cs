using Wit.Sdk.Testing;

namespace Wit.Sdk.Benchmarks.Tool;

/// <summary>The real drizzle-kit, where <c>npm ci</c> put it into tests/oracle.</summary>
/// <param name="Program">Node.</param>
/// <param name="Arguments">What makes it generate.</param>
internal sealed record DrizzleKit(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>How it is called; null where it is not installed.</summary>
    public static DrizzleKit? Find()
    {
        var script = RepositoryRoot.Combine("tests", "oracle", "node_modules", "drizzle-kit", "bin.cjs");
        return File.Exists(script) ? new DrizzleKit("node", [script, "generate"]) : null;
    }
}
