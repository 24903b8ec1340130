using System.Runtime.CompilerServices;
using System.Text;

namespace Wit.Sdk.Testing;

/// <summary>
/// Compares a text with <c>Name.verified.ext</c> beside the test. A difference writes <c>Name.received.ext</c> and fails; accepting it is renaming the file,
/// which only a person does.
/// </summary>
public static class Snapshot
{
    private const int ContextLines = 3;

    /// <summary>Compares with a verified file, in which line ends do not count.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="name">The name of the file without suffixes, relative to the test's source file; folders with <c>/</c>.</param>
    /// <param name="extension">The last part of the file's name, without a dot.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <exception cref="SnapshotMismatchException">They differ, or there is no verified file; the message shows the first difference.</exception>
    public static void Match(string actual, string name, string extension = "txt", [CallerFilePath] string sourceFile = "")
    {
        var path = Path.Combine(RepositoryRoot.FolderOf(sourceFile), name);
        var verified = $"{path}.verified.{extension}";
        var received = $"{path}.received.{extension}";
        var text = Normalize(actual);
        var expected = File.Exists(verified) ? Normalize(File.ReadAllText(verified)) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text);
        var difference = expected is null ? $"There is no verified file yet. The text begins:\n{Head(text)}" : Difference(expected, text);
        throw new SnapshotMismatchException($"{difference}\nIf the new text is right:\n  mv '{received}' '{verified}'");
    }

    private static string Normalize(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";

    private static string Head(string text) => string.Join('\n', text.Split('\n').Take(2 * ContextLines).Select(line => "    " + line));

    private static string Difference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var first = 0;
        while (first < old.Length && first < now.Length && old[first] == now[first]) first++;
        var text = new StringBuilder($"The texts differ first at line {first + 1} ({old.Length - 1} lines verified, {now.Length - 1} received):\n");
        for (var i = Math.Max(0, first - ContextLines); i < first; i++) text.Append("    ").AppendLine(old[i]);
        for (var i = first; i < Math.Min(old.Length, first + ContextLines); i++) text.Append("  - ").AppendLine(old[i]);
        for (var i = first; i < Math.Min(now.Length, first + ContextLines); i++) text.Append("  + ").AppendLine(now[i]);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
