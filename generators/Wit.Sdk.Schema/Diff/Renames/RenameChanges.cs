using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>The changes that carry out renames, in an order in which each new name is free.</summary>
internal static class RenameChanges
{
    public static IEnumerable<Change> Of(SchemaModel from, RenameMap map, List<Diagnostic> diagnostics)
    {
        var changes = new List<Change>();
        foreach (var kind in Rename.Kinds)
        {
            var steps = map.Steps.Where(step => step.Kind == kind).ToList();
            while (steps.Count > 0)
            {
                var next = steps.Find(step => !steps.Exists(other => !ReferenceEquals(other, step) && IsAt(map, other, step.New)));
                if (next is null)
                {
                    diagnostics.AddRange(steps.Select(step => Diagnostic.Create(
                        DiagnosticCatalogue.InvalidRename, null, step.Given, "it is part of a circle of renames, which needs a third name between")));
                    break;
                }

                steps.Remove(next);
                if (Change(from, map, next) is { } change)
                    changes.Add(change);
            }
        }

        changes.AddRange(SerialSequences(from, map));
        return changes;
    }

    /// <summary>Whether an object still stands where another wants to be.</summary>
    private static bool IsAt(RenameMap map, RenameStep step, EquatableArray<string> path) => step.Old.Count switch
    {
        2 => path == new[] { map.Schema(step.Old[0]), step.Old[1] },
        3 => path == new[] { step.New[0], step.New[1], step.Old[2] },
        _ => path == step.Old,
    };

    private static Change? Change(SchemaModel from, RenameMap map, RenameStep step)
    {
        var (old, @new) = (step.Old, step.New);
        if (old.Count == 1)
            return step.Kind == ObjectKind.Schema ? new Change.RenameSchema(old[0], @new[0]) : new Change.RenameRole(old[0], @new[0]);

        // Schemas are renamed before, and tables before what is in them.
        var (source, target) = (new QualifiedName(map.Schema(old[0]), old[1]), new QualifiedName(@new[0], @new[1]));
        return step.Kind switch
        {
            ObjectKind.Column => old[2] == @new[2] ? null : new Change.RenameColumn(target, old[2], @new[2]),
            ObjectKind.Policy => old[2] == @new[2] ? null : new Change.RenamePolicy(target, old[2], @new[2]),
            _ when source == target => null,
            ObjectKind.Enum => new Change.RenameEnum(source, target),
            ObjectKind.Sequence => new Change.RenameSequence(source, target),
            ObjectKind.Table => new Change.RenameTable(source, target),
            _ => new Change.RenameView(
                source, target, from.Views.First(view => view.Name == new QualifiedName(old[0], old[1])).IsMaterialized),
        };
    }

    /// <summary>The sequence of a serial column is named after table and column, but does not follow them by itself.</summary>
    private static IEnumerable<Change> SerialSequences(SchemaModel from, RenameMap map) =>
        from table in @from.Tables
        from column in table.Columns
        where SqlTypes.IsSerial(column.Type)
        let target = map.Table(table.Name)
        let before = PostgresNames.Sequence(table.Name.Name, column.Name)
        let after = PostgresNames.Sequence(target.Name, map.Column(table.Name, column.Name))
        where before != after
        select (Change)new Change.RenameSequence(target with { Name = before }, target with { Name = after });
}
