using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Harness;

/// <summary>Generated code as snapshots: a folder per schema, a file per generated file.</summary>
internal static class CodeSnapshots
{
    /// <summary>Compares every file, and fails for one that is verified and no longer generated.</summary>
    public static void Match(string schema, IEnumerable<(string Name, string Source)> files)
    {
        var folder = RepositoryRoot.Combine("tests", "Wit.Sdk.Generators.Tests", "Snapshots", schema);
        var failures = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, source) in files)
        {
            names.Add(name + ".g.verified.cs");
            try
            {
                Snapshot.Match(source, $"../Snapshots/{schema}/{name}.g", "cs");
            }
            catch (SnapshotMismatchException mismatch)
            {
                failures.Add(name + ": " + mismatch.Message);
            }
        }

        if (Directory.Exists(folder))
            failures.AddRange(Directory.EnumerateFiles(folder, "*.verified.cs").Select(path => Path.GetFileName(path)!).Where(name => !names.Contains(name)).Select(name => name + " is no longer generated: delete it"));
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }
}
