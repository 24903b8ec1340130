using System.Text.Json;

namespace Wit.Sdk.Testing.Oracle;

/// <summary>
/// The schemas of <c>tests/oracle</c> with what drizzle-kit made of them: small cases by their path (<c>keys/composite</c>), whole projects by their folder.
/// Adding a case is adding a file and recording it.
/// </summary>
public static class OracleCorpus
{
    /// <summary>What the roles of the cases start with.</summary>
    public const string RolePrefix = "wit_oracle_";

    private const string SnapshotSuffix = ".snapshot.json";
    private const string SpellingSuffix = ".v1.ts";
    private const string OwnSchema = "overview/schema";

    private static readonly string s_root = RepositoryRoot.Combine("tests", "oracle");
    private static readonly JsonSerializerOptions s_json = new() { PropertyNameCaseInsensitive = true };

    private static readonly Lazy<Dictionary<string, ExpectedDifference>> s_differences = new(() =>
        JsonSerializer.Deserialize<ExpectedDifference[]>(Read("expected-differences.json"), s_json)!.ToDictionary(item => item.Case, StringComparer.Ordinal));

    /// <summary>The small cases that drizzle-kit recorded.</summary>
    public static IReadOnlyList<string> Cases { get; } = Names("cases", "*" + SnapshotSuffix, SnapshotSuffix);

    /// <summary>The cases that say the same in the words of drizzle-orm 1.0, which 0.45 can't run: <c>x.v1.ts</c> means what <c>x.ts</c> does.</summary>
    public static IReadOnlyList<string> Spellings => Names("cases", "*" + SpellingSuffix, SpellingSuffix);

    /// <summary>The whole projects that drizzle-kit recorded, by the name of their folder.</summary>
    public static IReadOnlyList<string> Projects => Names("projects", "snapshot.json", "/snapshot.json");

    /// <summary>The differences that are expected, by case; that of a project is under <c>projects/name</c>.</summary>
    public static IReadOnlyDictionary<string, ExpectedDifference> Differences => s_differences.Value;

    /// <summary>The text of a case; that of the schema of the project itself stands in its own folder.</summary>
    public static string Source(string name) =>
        name == OwnSchema ? File.ReadAllText(RepositoryRoot.Combine("schema", "schema.ts")) : Read("cases", name + ".ts");

    /// <summary>The text of a case in the words of 1.0.</summary>
    public static string Spelling(string name) => Read("cases", name + SpellingSuffix);

    /// <summary>drizzle.config's <c>casing</c> for a case, as its first line says it: <c>// casing: snake_case</c>; null for none.</summary>
    public static string? Casing(string source) =>
        source.StartsWith("// casing: ", StringComparison.Ordinal) ? source["// casing: ".Length..source.IndexOf('\n', StringComparison.Ordinal)].Trim() : null;

    /// <summary>drizzle-kit's SQL for a case.</summary>
    public static string Sql(string name) => Read("cases", name + ".drizzle.sql");

    /// <summary>The SQL of what exists before a case, such as tables of other owners; empty for most.</summary>
    public static string Before(string name) =>
        File.Exists(Path.Combine(s_root, "cases", name + ".before.sql")) ? Read("cases", name + ".before.sql") : string.Empty;

    /// <summary>drizzle-kit's snapshot of a case, as it writes it.</summary>
    public static string Snapshot(string name) => Read("cases", name + SnapshotSuffix).TrimEnd('\n');

    /// <summary>The folder of a project.</summary>
    public static string ProjectFolder(string name) => Path.Combine(s_root, "projects", name);

    /// <summary>drizzle-kit's SQL for a project.</summary>
    public static string ProjectSql(string name) => Read("projects", name, "drizzle.sql");

    /// <summary>drizzle-kit's snapshot of a project, as it writes it.</summary>
    public static string ProjectSnapshot(string name) => Read("projects", name, "snapshot.json").TrimEnd('\n');

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([s_root, .. path])).ReplaceLineEndings("\n");

    private static IReadOnlyList<string> Names(string folder, string pattern, string suffix)
    {
        var root = Path.Combine(s_root, folder);
        return [.. Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Select(file => file[..^suffix.Length])
            .Order(StringComparer.Ordinal)];
    }
}
