using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Something would be lost, or stop the migration: was it renamed, or is that meant?</summary>
/// <param name="Finding">The consequence.</param>
/// <param name="Consent">The answer that lets it happen.</param>
/// <param name="Renames">The answers that keep the object, one for each new one that it may be.</param>
public sealed record OpenQuestion(Finding Finding, AllowedDrop Consent, IReadOnlyList<Rename> Renames)
{
    /// <summary>Whether only a person can know the intent: the object is missing, and a similar one was added.</summary>
    public bool MayBeRenamed => Renames.Count > 0;

    /// <summary>The renames that another question asks about and that would answer this one too: a new column is no longer new once it is the new name of an old one.</summary>
    public IReadOnlyList<Rename> AlsoRenames { get; init; } = [];

    /// <summary>The table of a new column that existing rows have no value for; null for all other questions.</summary>
    public string? FilledTable => Finding.Change is Change.AddColumn add ? ObjectPath.Of(add.Table) : null;

    /// <summary>Whether the object may also stay, since it can belong to another application.</summary>
    public bool MayBeKept { get; init; }

    /// <summary>The flags that would answer; one of them is needed.</summary>
    public IEnumerable<string> Flags => Renames.Concat(AlsoRenames).Select(rename => $"--rename {ShellText.Quote(rename.ToString())}").Concat(FilledTable is { } table
        ? [$"--fill {ShellText.Quote(Consent + "=VALUE")}", $"--assume-empty {ShellText.Quote("table:" + table)}"]
        : [$"--allow-drop {ShellText.Quote(Consent.ToString())}"]).Concat(MayBeKept ? [$"--keep {ShellText.Quote(Consent.ToString())}"] : []);

    /// <summary>The question in words.</summary>
    public string Text => MayBeRenamed
        ? $"{ChangeSummary.Noun(Consent.Kind)} '{Consent.Path}' is no longer in the schema: was it renamed or dropped? If it is dropped, {Finding.Consent!.Loss}"
        : Finding.Locate(SourceMap.Empty).Message;

    /// <summary>The question as an error at the line of the schema that raises it.</summary>
    public Diagnostic Locate(SourceMap sources)
    {
        var found = Finding.Locate(sources);
        // The flags stand below it; alternatives are listed if there are any.
        var help = Finding.Change is Change.AddColumn or Change.AlterColumn ? found.Help : string.Empty;
        return found with { Descriptor = found.Descriptor with { Severity = DiagnosticSeverity.Error }, Message = Text, Help = help };
    }

    /// <summary>The consequence of the consent, as an answer to choose.</summary>
    public string ConsentText => Finding.Change switch
    {
        Change.AlterColumn => $"narrow it: {Finding.Consent!.Loss}",
        _ => $"drop it: {Finding.Consent!.Loss}",
    };
}
