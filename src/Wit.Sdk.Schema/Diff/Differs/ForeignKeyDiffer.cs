using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares foreign keys, which are also dropped and re-created around changes at either end of them.</summary>
internal static class ForeignKeyDiffer
{
    public static void Compare(SchemaModel from, SchemaModel to, DiffContext context)
    {
        var (removed, _, kept) = Matching.ByKey(from.Tables, to.Tables, table => table.Name);

        // Dropped tables may refer to each other in a circle, or to a key that goes before they do.
        var gone = new HashSet<QualifiedName>(removed.Select(table => table.Name));
        context.Changes.AddRange(removed.SelectMany(table => table.ForeignKeys
            .Where(key => key.ReferencedTable != table.Name && (gone.Contains(key.ReferencedTable) || MustGo(table, key, context)))
            .Select(key => new Change.DropForeignKey(table.Name, key))));

        foreach (var (before, after) in kept)
        {
            var parts = Matching.Parts(
                before.ForeignKeys, after.ForeignKeys, key => key.Name, (key, name) => key with { Name = name }, key => MustGo(after, key, context));
            context.Changes.AddRange(parts.Removed.Select(key => new Change.DropForeignKey(after.Name, key)));
            context.Changes.AddRange(parts.Added.Select(key => new Change.AddForeignKey(after.Name, key)));
            ConstraintDiffer.Rename(after.Name, ObjectKind.ForeignKey, parts.Renamed, context);
        }
    }

    private static bool MustGo(Table table, ForeignKey key, DiffContext context)
    {
        var other = context.ImpactOn(key.ReferencedTable);
        return context.ImpactOn(table.Name).BreaksForeignKey(key.Columns)
            || other.BreaksForeignKey(key.ReferencedColumns)
            || other.DropsKey(key.ReferencedColumns);
    }
}
