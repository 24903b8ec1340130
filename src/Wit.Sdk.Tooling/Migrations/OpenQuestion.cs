using Wit.Sdk.Schema.Diff;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>An object is no longer in the schema: was it renamed, or shall it go with what it holds?</summary>
/// <param name="Drop">The change that would lose it.</param>
/// <param name="Consent">The answer that lets it go.</param>
/// <param name="Renames">The answers that keep it, one for each new object that it may be.</param>
public sealed record OpenQuestion(Change Drop, AllowedDrop Consent, IReadOnlyList<Rename> Renames)
{
    /// <summary>The question in words.</summary>
    public string Text => Renames.Count == 0
        ? $"{Noun} {Consent.Path} is no longer in the schema; dropping it loses what it holds"
        : $"{Noun} {Consent.Path} is no longer in the schema; was it renamed, or shall it be dropped with what it holds?";

    /// <summary>The flags that would answer; one of them is needed.</summary>
    public IEnumerable<string> Flags => Renames.Select(rename => $"--rename {Quote(rename.ToString())}").Append($"--allow-drop {Quote(Consent.ToString())}");

    private string Noun => ChangeSummary.Noun(Drop.Kind);

    // A path with a quote or blank in it has to survive the shell.
    private static string Quote(string value) =>
        value.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or ':' or '=' or '-') ? value : "'" + value.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
