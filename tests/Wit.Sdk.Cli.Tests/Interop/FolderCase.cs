using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests.Interop;

/// <summary>
/// A migrations folder with a pattern of projects in public, and what comes of it: a file of <c>Interop/Folders</c>. <c>&lt;CR&gt;</c> stands for a carriage return, which
/// version control would change.
/// </summary>
/// <param name="Name">The file.</param>
/// <param name="DrizzleFailsBefore">The version of PostgreSQL before which drizzle's migrator fails: 0 where it applies the folder on all, the highest number where on none.</param>
/// <param name="Refused">What wit says when it refuses the folder; null when it applies it.</param>
/// <param name="Files">The files of the folder.</param>
internal sealed record FolderCase(string Name, int DrizzleFailsBefore, string? Refused, IReadOnlyList<(string Tag, long When, string Sql)> Files)
{
    private const string FailsBefore = "fails before ";

    private const string Head = "=== ";
    private const string End = "\n===\n";

    private static readonly string s_folder = RepositoryRoot.Combine("tests", "Wit.Sdk.Cli.Tests", "Interop", "Folders");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(s_folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    public static FolderCase Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(s_folder, name + ".txt")).Replace("<CR>", "\r", StringComparison.Ordinal);
        var files = new List<(string, long, string)>();
        var start = text.IndexOf(Head, StringComparison.Ordinal);
        for (var at = start; at >= 0; at = text.IndexOf(Head, at, StringComparison.Ordinal))
        {
            var line = text.IndexOf('\n', at);
            var end = text.IndexOf(End, line, StringComparison.Ordinal);
            var words = text[(at + Head.Length)..line].Split(' ');
            files.Add((words[0], long.Parse(words[1], CultureInfo.InvariantCulture), end == line ? string.Empty : text[(line + 1)..end]));
            at = end + End.Length;
        }

        var wit = Value(text, "wit");
        var drizzle = Value(text, "drizzle");
        var failsBefore = drizzle == "applied" ? 0
            : drizzle.StartsWith(FailsBefore, StringComparison.Ordinal) ? int.Parse(drizzle[FailsBefore.Length..], CultureInfo.InvariantCulture) : int.MaxValue;
        return new FolderCase(name, failsBefore, wit == "applied" ? null : wit["refused ".Length..], files);
    }

    /// <summary>A project with the folder.</summary>
    public CliProject Project()
    {
        var project = Schemas.Project();
        foreach (var (tag, _, sql) in Files) project.Write($"migrations/{tag}.sql", sql);
        var entries = Files.Select((file, idx) => new { idx, version = "7", when = file.When, tag = file.Tag, breakpoints = true });
        project.Write("migrations/meta/_journal.json", JsonSerializer.Serialize(new { version = "7", dialect = "postgresql", entries }));
        return project;
    }

    private static string Value(string text, string name)
    {
        var start = text.IndexOf($"-- {name}: ", StringComparison.Ordinal) + name.Length + 5;
        return text[start..text.IndexOf('\n', start)];
    }
}
