using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares the indexes of a table. How an index was built makes no difference, nor does ONLY on a table without partitions.</summary>
internal static class IndexDiffer
{
    public static void Compare(Table from, Table to, DiffContext context)
    {
        var impact = context.ImpactOn(to.Name);
        var parts = Matching.Parts(
            from.Indexes.Select(Essence).ToList(),
            to.Indexes.Select(Essence).ToList(),
            index => index.Name,
            (index, name) => index with { Name = name },
            index => MustGo(index, impact));
        context.Changes.AddRange(parts.Removed.Select(index => new Change.DropIndex(to.Name, Original(from, index))));
        context.Changes.AddRange(parts.Added.Select(index => new Change.CreateIndex(to.Name, Original(to, index), IsTableNew: false)));
        context.Changes.AddRange(parts.Renamed.Select(pair => new Change.RenameIndex(to.Name, pair.From, pair.To)));
        impact.DroppedKeys.AddRange(parts.Removed.Where(index => index.IsUnique)
            .Select(index => new HashSet<string>(index.Columns.Select(column => column.Text), StringComparer.Ordinal)));
    }

    private static Index Essence(Index index) => index with { IsConcurrent = false, IsOnly = false, With = StorageParameter.Essence(index.With) };

    private static Index Original(Table table, Index essence) => table.Indexes.First(index => index.Name == essence.Name);

    private static bool MustGo(Index index, TableImpact impact) =>
        index.Columns.Any(part => part.IsExpression ? impact.BreaksExpression(part.Text) : impact.RecreatedColumns.Contains(part.Text))
        || (index.Where is { } where && impact.BreaksExpression(where));
}
