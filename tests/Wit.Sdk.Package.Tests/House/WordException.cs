using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>Words that a rule avoids, and that are right in one place: a line of words.txt.</summary>
/// <param name="File">The file, relative to the repository; a folder if it ends with a slash.</param>
/// <param name="Words">A part of the text there; an asterisk for all texts.</param>
/// <param name="Reason">Why it is right there.</param>
internal sealed record WordException(string File, string Words, string Reason)
{
    /// <summary>The list, relative to the repository.</summary>
    public const string List = "tests/Wit.Sdk.Package.Tests/House/words.txt";

    /// <summary>Reads words.txt: a file, words and a reason in each line, between bars; lines that begin with # are comments.</summary>
    public static IReadOnlyList<WordException> Read() =>
    [
        .. System.IO.File.ReadLines(RepositoryRoot.Combine(List.Split('/'))).Where(line => line.Length > 0 && line[0] != '#').Select(Parse),
    ];

    /// <summary>Whether it allows a finding.</summary>
    public bool Allows(WordFinding finding) =>
        (File.EndsWith('/') ? finding.File.StartsWith(File, StringComparison.Ordinal) : finding.File == File)
        && (Words == "*" || finding.Text.Contains(Words, StringComparison.Ordinal));

    private static WordException Parse(string line) => line.Split(" | ") is [var file, var words, var reason] && reason.Trim().Length > 0
        ? new WordException(file, words, reason)
        : throw new FormatException($"{List}: \"{line}\" is not of the form 'file | words | reason'");
}
