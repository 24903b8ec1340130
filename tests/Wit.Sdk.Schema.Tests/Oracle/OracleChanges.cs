using Wit.Sdk.Schema.Tests.Diff;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>The changes of <c>tests/oracle/changes</c>: from one schema to another, with drizzle-kit's SQL of the latter.</summary>
internal static class OracleChanges
{
    private static readonly string s_root = RepositoryRoot.Combine("tests", "oracle", "changes");

    public static IReadOnlyList<string> Names { get; } = [.. Directory.EnumerateFiles(s_root, "to.ts", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(s_root, Path.GetDirectoryName(file)!).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IEnumerable<MigrationCase> All => Names.Select(Open);

    public static MigrationCase Open(string name) => new(Path.Combine(s_root, name));
}
