using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares tables with all but their foreign keys, which wait until it is known what happens to every table.</summary>
internal static class TableDiffer
{
    public static void Compare(SchemaModel from, SchemaModel to, DiffContext context)
    {
        var (removed, added, kept) = Matching.ByKey(from.Tables, to.Tables, table => table.Name);
        foreach (var table in removed)
        {
            context.Changes.Add(new Change.DropTable(table));
            context.ImpactOn(table.Name).BreaksViews = true;
        }

        context.Changes.AddRange(added.SelectMany(SchemaCreation.Table));
        foreach (var (before, after) in kept)
        {
            ColumnDiffer.Compare(before, after, context);
            ConstraintDiffer.Compare(before, after, context);
            IndexDiffer.Compare(before, after, context);
            PolicyDiffer.Compare(before, after, context);
        }
    }
}
