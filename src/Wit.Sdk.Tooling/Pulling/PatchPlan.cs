using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Printing.Patching;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>The differences of a pull, sorted into those that are edited, those that need consent and those that are left.</summary>
internal sealed class PatchPlan
{
    private const string Unproven = "the edited file would not say what the database has";

    private readonly IReadOnlyList<Difference> _differences;
    private readonly SchemaModel _existing;
    private readonly Dictionary<PatchItem, Difference> _open = [];
    private readonly List<(Difference Difference, AllowedDrop Consent)> _consents = [];
    private readonly List<(Difference Difference, string Reason)> _left = [];
    private readonly List<AllowedDrop> _unused;
    private readonly HashSet<string> _added;

    public PatchPlan(IReadOnlyList<PatchItem> additions, IReadOnlyList<Difference> differences, SchemaModel existing, IReadOnlyList<AllowedDrop> allowed)
    {
        (_differences, _existing) = (differences, existing);
        _unused = [.. allowed.Distinct()];
        foreach (var item in additions) _open.Add(item, new Difference(item.Kind, item.Path, DifferenceState.Unexpected));
        _added = [.. additions.Select(item => item.Path)];
        foreach (var difference in differences) Add(difference, allowed);
    }

    /// <summary>The remaining edits.</summary>
    public IReadOnlyList<PatchItem> Items => [.. _open.Keys];

    /// <summary>Leaves what the patch had no place for.</summary>
    public void Leave(IEnumerable<PatchRemainder> remainders)
    {
        foreach (var remainder in remainders) Leave(remainder.Item, remainder.Reason);
    }

    /// <summary>Drops the removals if the files do not compile without the removed parts, otherwise all edits; false if no edit is left to revert.</summary>
    public bool LeaveForError(CompilationResult compiled)
    {
        var error = compiled.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var removals = Items.Where(item => item.Action == PatchAction.Remove).ToList();
        foreach (var item in removals.Count > 0 ? removals : Items) Leave(item, "the edited files would not compile: " + error.Message);
        return removals.Count > 0;
    }

    /// <summary>Drops the edits that the proof does not confirm: remaining differences, and objects with new ones.</summary>
    /// <returns>Whether anything was left: the edits have to be made again without it.</returns>
    public bool LeaveUnproven(IReadOnlyList<Difference> remaining)
    {
        var before = _differences.Select(KeyOf).ToHashSet();
        var found = remaining.Select(KeyOf).ToHashSet();
        var disturbed = remaining.Where(difference => !before.Contains(KeyOf(difference)) && !IsOfNew(difference)).Select(OwnerOf).ToHashSet(StringComparer.Ordinal);
        var wrong = _open.Where(pair => found.Contains(KeyOf(pair.Value)) || disturbed.Contains(OwnerOf(pair.Value))).Select(pair => pair.Key).ToList();
        foreach (var item in wrong) Leave(item, Unproven);
        if (wrong.Count > 0) return true;
        foreach (var difference in remaining.Where(difference => !before.Contains(KeyOf(difference)))) _left.Add((difference, "Drizzle has no word for it"));
        return false;
    }

    /// <summary>The result with the files that were proven.</summary>
    public PatchedSchema Result(IReadOnlyList<SourceFile> files) => new(files, [.. _open.Values], _consents, _left, _unused);

    /// <summary>The result when no edit could be proven.</summary>
    public PatchedSchema ResultOfNothing() => new([], [], _consents, [.. _left, .. _open.Values.Select(difference => (difference, Unproven))], _unused);

    private void Add(Difference difference, IReadOnlyList<AllowedDrop> allowed)
    {
        var action = difference.State switch
        {
            DifferenceState.Missing => PatchAction.Remove,
            DifferenceState.Unexpected => PatchAction.Add,
            _ => PatchAction.Change,
        };
        if (action == PatchAction.Remove && ConsentFor(difference) is { } consent)
        {
            _unused.Remove(consent);
            if (!allowed.Contains(consent))
            {
                _consents.Add((difference, consent));
                return;
            }
        }

        _open.TryAdd(new PatchItem(action, difference.Kind, difference.Path, difference.Property), difference);
    }

    private AllowedDrop? ConsentFor(Difference difference)
    {
        foreach (var kind in Enum.GetValues<ObjectKind>().Where(kind => ChangeSummary.Noun(kind) == difference.Kind))
        {
            // The path of a primary key is its table's: its name in the database may be another one.
            var parts = kind == ObjectKind.PrimaryKey ? ObjectPath.Parse(difference.Path) : null;
            var key = parts is { } path ? _existing.FindTable(new QualifiedName(path[0], path[1]))?.PrimaryKey?.Name : null;
            return new AllowedDrop(kind, key is null ? difference.Path : ObjectPath.Format([.. parts!.Value, key]));
        }

        return null;
    }

    private void Leave(PatchItem item, string reason)
    {
        if (_open.Remove(item, out var difference)) _left.Add((difference, reason));
    }

    private bool IsOfNew(Difference difference) => _added.Contains(OwnerOf(difference));

    private static (string, string, string?) KeyOf(Difference difference) => (difference.Kind, difference.Path, difference.Property);

    /// <summary>The table, or another object that is a statement of its own.</summary>
    private static string OwnerOf(Difference difference) =>
        ObjectPath.Parse(difference.Path) is { Count: > 2 } parts ? ObjectPath.Format(parts[0], parts[1]) : difference.Path;
}
