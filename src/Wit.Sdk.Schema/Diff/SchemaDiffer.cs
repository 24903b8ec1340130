using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Diff.Differs;
using Wit.Sdk.Schema.Diff.Renames;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff;

/// <summary>Finds the differences between two schemas. Names the database does not know are ignored: names of the TypeScript side,
/// documentation, relations and what clients fill in.</summary>
public static class SchemaDiffer
{
    /// <summary>Compares.</summary>
    /// <param name="from">The schema before.</param>
    /// <param name="to">The schema after.</param>
    /// <param name="renames">The renames that are decided on.</param>
    public static DiffResult Diff(SchemaModel from, SchemaModel to, EquatableArray<Rename> renames)
    {
        var problems = new List<Diagnostic>();
        var map = RenameMap.Build(from, to, renames, problems);
        var start = ModelRenamer.Apply(from, map);
        to = ReadingTimes.Keep(start, to);
        var context = new DiffContext(to, new NamesInUse(from, start, to));
        context.Diagnostics.AddRange(problems);
        context.Changes.AddRange(RenameChanges.Of(from, to, map, context.Names));

        // A view keeps the old name of a column as its own.
        foreach (var change in context.Changes.OfType<Change.RenameColumn>())
            context.ImpactOn(change.Table).BreaksViews = true;

        NamespaceDiffer.Compare(start, to, context);
        EnumDiffer.Compare(start, to, context);
        SequenceDiffer.Compare(start, to, context);
        TableDiffer.Compare(start, to, context);
        LinkedPolicyDiffer.Compare(start, to, context);
        ForeignKeyDiffer.Compare(start, to, context);
        ViewDiffer.Compare(start, to, context);

        Reorder(context, change => change is Change.RenameConstraint or Change.RenameIndex, renames => RenameChanges.OfParts(renames, context.Names));
        Reorder(context, change => change is Change.RenameSequence { IsOwned: true }, renames => RenameChanges.OfOwnSequences(renames, start, context.Names));
        return new DiffResult(
            ChangeOrder.Sort(context.Changes),
            RenameQuestions.Of(context.Changes, from, map).ToEquatableArray(),
            context.Diagnostics.ToEquatableArray())
        {
            Renames = map.Steps.Select(step => step.Given).ToEquatableArray(),
            Names = context.Names,
            Target = to,
        };
    }

    /// <summary>Changes that were found table by table may conflict with each other.</summary>
    private static void Reorder(DiffContext context, Predicate<Change> isAmong, Func<IEnumerable<Change>, IEnumerable<Change>> order)
    {
        var renames = context.Changes.FindAll(isAmong);
        context.Changes.RemoveAll(isAmong);
        context.Changes.AddRange(order(renames));
    }
}
