using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>The original of each object of the schema before, by its new name.</summary>
internal sealed class RenameMap
{
    /// <summary>The form of a rename, as help.</summary>
    internal const string Form = "write `kind:old=new` with OLD a path in the schema before and NEW one in the schema after";

    private readonly Dictionary<(ObjectKind Kind, EquatableArray<string> Old), RenameStep> _steps = [];

    private RenameMap()
    {
    }

    public IEnumerable<RenameStep> Steps => _steps.Values;

    /// <summary>Takes the renames that fit; the others are diagnostics.</summary>
    public static RenameMap Build(SchemaModel from, SchemaModel to, EquatableArray<Rename> renames, List<Diagnostic> diagnostics)
    {
        var map = new RenameMap();
        foreach (var rename in renames.OrderBy(rename => Array.IndexOf(Rename.Kinds, rename.Kind)))
        {
            if (map.Add(rename, from, to) is var (problem, help))
                diagnostics.Add(Diagnostic.Create(DiagnosticCatalogue.InvalidRename, null, rename, problem, help));
        }

        new MakingWay(map, from, to).Run(diagnostics);
        return map;
    }

    public string Schema(string name) => Find(ObjectKind.Schema, name)?.New[0] ?? name;

    public string Role(string name) => Find(ObjectKind.Role, name)?.New[0] ?? name;

    public QualifiedName Enum(QualifiedName name) => Relation(ObjectKind.Enum, name);

    public QualifiedName Sequence(QualifiedName name) => Relation(ObjectKind.Sequence, name);

    public QualifiedName Table(QualifiedName name) => Relation(ObjectKind.Table, name);

    public QualifiedName View(QualifiedName name) => Relation(ObjectKind.View, name);

    /// <summary>The new name of a column; the table is named as it was.</summary>
    public string Column(QualifiedName table, string name) => Find(ObjectKind.Column, table.Schema, table.Name, name)?.New[2] ?? name;

    /// <summary>The new name of a policy; the table is named as it was.</summary>
    public string Policy(QualifiedName table, string name) => Find(ObjectKind.Policy, table.Schema, table.Name, name)?.New[2] ?? name;

    /// <summary>The new name of a label; the enum type is named as it was.</summary>
    public string Label(QualifiedName type, string name) => Find(ObjectKind.Label, type.Schema, type.Name, name)?.New[2] ?? name;

    /// <summary>Where an object of the schema before is once the renames have run.</summary>
    public EquatableArray<string> Place(ObjectKind kind, EquatableArray<string> old)
    {
        if (old.Count == 1)
            return new[] { kind == ObjectKind.Schema ? Schema(old[0]) : Role(old[0]) };
        var owner = Relation(old.Count == 2 ? kind : OwnerOf(kind), new QualifiedName(old[0], old[1]));
        return old.Count == 2
            ? new[] { owner.Schema, owner.Name }
            : new[] { owner.Schema, owner.Name, Find(kind, [.. old])?.New[2] ?? old[2] };
    }

    /// <summary>Whether an object has a rename of its own.</summary>
    public bool Renames(ObjectKind kind, EquatableArray<string> old) => _steps.ContainsKey((kind, old));

    /// <summary>Has an object that goes make way for another, under a name that nothing has.</summary>
    public void MakeWay(ObjectKind kind, EquatableArray<string> old, EquatableArray<string> aside) => _steps.Add(
        (kind, old), new RenameStep(new Rename(kind, ObjectPath.Format([.. old]), ObjectPath.Format([.. aside])), old, aside));

    /// <summary>Takes a rename back.</summary>
    public void Remove(RenameStep step) => _steps.Remove((step.Kind, step.Old));

    private static ObjectKind OwnerOf(ObjectKind kind) => kind == ObjectKind.Label ? ObjectKind.Enum : ObjectKind.Table;

    private RenameStep? Find(ObjectKind kind, params string[] old) => _steps.TryGetValue((kind, old), out var step) ? step : null;

    private QualifiedName Relation(ObjectKind kind, QualifiedName name) => Find(kind, name.Schema, name.Name) is { } step
        ? new QualifiedName(step.New[0], step.New[1])
        : name with { Schema = Schema(name.Schema) };

    /// <summary>Adds a rename.</summary>
    /// <returns>Why it does not fit and what would; null when it does.</returns>
    private (string Problem, string Help)? Add(Rename rename, SchemaModel from, SchemaModel to)
    {
        if (Array.IndexOf(Rename.Kinds, rename.Kind) < 0)
            return ("objects of this kind have no rename of their own", Form);
        if (ObjectPath.Parse(rename.Old) is not { } old || ObjectPath.Parse(rename.New) is not { } @new)
            return ("a path is not well formed", Form);
        if (Missing(from, rename.Kind, rename.Old, old) is { } before)
            return ("'" + rename.Old + "' is not in the schema before", before);
        if (Missing(to, rename.Kind, rename.New, @new) is { } after)
            return ("'" + rename.New + "' is not in the schema after", after);
        if (old.Count == 3 && Relation(OwnerOf(rename.Kind), new QualifiedName(old[0], old[1])) is var owner && owner != new QualifiedName(@new[0], @new[1]))
            return ("the " + ChangeSummary.Noun(OwnerOf(rename.Kind)) + " of '" + rename.Old + "' is '" + ObjectPath.Of(owner) + "' in the schema after", Form);
        if (_steps.ContainsKey((rename.Kind, old)))
            return ("'" + rename.Old + "' has another rename already", Form);
        if (_steps.Values.Any(step => step.Kind == rename.Kind && step.New == @new))
            return ("'" + rename.New + "' is the new name of another object already", Form);
        _steps.Add((rename.Kind, old), new RenameStep(rename, old, @new));
        return null;
    }

    /// <summary>The likely intended path for one that the schema does not have; null if the schema has it.</summary>
    private static string? Missing(SchemaModel model, ObjectKind kind, string path, EquatableArray<string> parts)
    {
        var known = ObjectPaths.In(model, kind).ToList();
        if (known.Contains(parts))
            return null;
        var paths = known.Select(other => ObjectPath.Format([.. other])).ToList();

        // Most often it is the schema that is left out.
        var whole = paths.FirstOrDefault(other => other.EndsWith("." + path, StringComparison.Ordinal));
        return whole is null ? Suggestion.For(path, paths, Form) : "did you mean '" + whole + "'?";
    }
}
