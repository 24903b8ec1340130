using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff;

/// <summary>The changes that are reported to a person.</summary>
public static class ReportedChanges
{
    /// <summary>Leaves out the parts that a reported change implies: the indexes, keys and policies of a new table.</summary>
    public static IEnumerable<Change> Of(IEnumerable<Change> changes)
    {
        var all = changes.ToList();
        var tables = new HashSet<QualifiedName>(all.OfType<Change.CreateTable>().Select(create => create.Table.Name));
        return all.Where(change => !(change switch
        {
            Change.CreateIndex it => tables.Contains(it.Table),
            Change.AddForeignKey it => tables.Contains(it.Table),
            Change.CreatePolicy it => tables.Contains(it.Table),
            Change.EnableRowLevelSecurity it => tables.Contains(it.Table),
            _ => false,
        }));
    }
}
