using System.Text;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Names a migration after what it does: the same change has the same name everywhere.</summary>
public static class MigrationName
{
    private const int MaxLength = 50;

    /// <summary>The part that a change adds to a name, the most significant changes first.</summary>
    private static readonly Func<Change, string?>[] s_phrases =
    [
        change => change is Change.CreateTable it ? "add_" + it.Table.Name.Name : null,
        change => change is Change.DropTable it ? "drop_" + it.Table.Name.Name : null,
        change => change is Change.RenameTable it ? $"rename_{it.From.Name}_to_{it.To.Name}" : null,
        change => change is Change.RenameColumn it ? $"rename_{it.Table.Name}_{it.From}_to_{it.To}" : null,
        change => change is Change.AddColumn it ? $"add_{it.Table.Name}_{it.Column.Name}" : null,
        change => change is Change.DropColumn { IsRecreated: false } it ? $"drop_{it.Table.Name}_{it.Column.Name}" : null,
        change => change is Change.ReplaceEnum { RemovedLabels.IsEmpty: false } it ? $"drop_{it.To.Name.Name}_{string.Join('_', it.RemovedLabels)}" : null,
        change => change is Change.AlterColumn it ? $"change_{it.Table.Name}_{it.To.Name}" : null,
        change => change is Change.AddEnumLabel it ? $"add_{it.Type.Name.Name}_{it.Label}" : null,
        change => change switch
        {
            // Their names say of which table they are.
            Change.AddUnique it => "add_" + it.Unique.Name,
            Change.AddPrimaryKey it => "add_" + it.Key.Name,
            Change.AddForeignKey it => "add_" + it.Key.Name,
            Change.AddCheck it => "add_" + it.Check.Name,
            Change.CreateIndex it => "add_" + it.Index.Name,
            _ => null,
        },
        change => ChangeSummary.Describe(change),
    ];

    /// <summary>A name for the changes, of ASCII letters, digits and <c>_</c>.</summary>
    /// <param name="changes">At least one.</param>
    /// <param name="isFirst">Whether the folder has no migration yet.</param>
    public static string From(IReadOnlyList<Change> changes, bool isFirst)
    {
        if (isFirst) return "init";
        foreach (var phrase in s_phrases)
        {
            var phrases = changes.Select(phrase).OfType<string>().Select(Clean).Distinct(StringComparer.Ordinal).ToList();
            if (phrases.Count == 0) continue;
            return Join(phrases);
        }

        throw new ArgumentException("There is no change to name.", nameof(changes));
    }

    /// <summary>The name that a person chose, made fit for a file name; null if no usable character is left.</summary>
    public static string? FromPerson(string name)
    {
        var clean = Clean(name);
        return clean.Length == 0 ? null : clean;
    }

    private static string Join(List<string> phrases)
    {
        var (name, used) = (phrases[0], 1);
        for (; used < phrases.Count && name.Length + phrases[used].Length < MaxLength - 12; used++) name += "_" + phrases[used];
        if (used < phrases.Count) name += $"_and_{phrases.Count - used}_more";
        return name.Length <= MaxLength ? name : name[..MaxLength].TrimEnd('_');
    }

    private static string Clean(string text)
    {
        var name = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '-') name.Append(c);
            else if (name.Length > 0 && name[^1] != '_') name.Append('_');
        }

        return name.ToString().TrimEnd('_');
    }
}
