using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff;

/// <summary>The order in which changes run: by phase, and within a phase as they come, except that views follow the views which they read.</summary>
/// <remarks>
/// Renames come first, so that everything after them speaks of new names; a new schema comes before them, since something may move into it. Then all that goes, from the dependent to what it depends on; then all that comes,
/// the other way round. Foreign keys follow every table and every unique index, so that circles between tables need no care. What types,
/// sequences and schemas were needed for is gone at the end, and only then are they dropped. What is built concurrently has a file of
/// its own, and cuts the others apart unless it comes last.
/// </remarks>
public static class ChangeOrder
{
    /// <summary>Sorts changes; a stable sort.</summary>
    public static EquatableArray<Change> Sort(IEnumerable<Change> changes)
    {
        var byPhase = changes.GroupBy(PhaseOf).OrderBy(group => group.Key);
        return byPhase.SelectMany(group => group.Key switch
        {
            ChangePhase.DropViews => ViewDependencies.ReadersFirst(group, change => ((Change.DropView)change).View),
            ChangePhase.CreateViews => ViewDependencies.ReadFirst(group, change => ((Change.CreateView)change).View),
            _ => group,
        }).ToEquatableArray();
    }

    internal static ChangePhase PhaseOf(Change change) => change switch
    {
        Change.RenameSchema => ChangePhase.RenameSchemas,
        Change.RenameRole or Change.RenameEnum or Change.RenameSequence or Change.RenameTable or Change.RenameColumn
            or Change.RenameView or Change.RenamePolicy or Change.RenameEnumLabel => ChangePhase.Renames,
        Change.DropPolicy or Change.DisableRowLevelSecurity => ChangePhase.DropPolicies,
        Change.DropView => ChangePhase.DropViews,
        Change.DropForeignKey => ChangePhase.DropForeignKeys,
        Change.DropIndex => ChangePhase.DropIndexes,
        Change.DropPrimaryKey or Change.DropUnique or Change.DropCheck => ChangePhase.DropConstraints,
        Change.DropTable => ChangePhase.DropTables,
        Change.RenameConstraint or Change.RenameIndex => ChangePhase.RenameParts,
        Change.CreateSchema => ChangePhase.CreateSchemas,
        Change.CreateRole or Change.AlterRole => ChangePhase.Roles,
        Change.CreateEnum or Change.AddEnumLabel or Change.ReplaceEnum => ChangePhase.Enums,
        Change.CreateSequence or Change.AlterSequence => ChangePhase.Sequences,
        Change.DropColumn => ChangePhase.DropColumns,
        Change.CreateTable => ChangePhase.CreateTables,
        Change.AlterColumn => ChangePhase.AlterColumns,
        Change.AddColumn => ChangePhase.AddColumns,
        Change.AddPrimaryKey or Change.AddUnique or Change.AddCheck => ChangePhase.AddConstraints,
        Change.CreateIndex { IsTableNew: false, Index: { IsConcurrent: true, IsUnique: false } } => ChangePhase.CreateConcurrentIndexes,
        Change.CreateIndex => ChangePhase.CreateIndexes,
        Change.AddForeignKey => ChangePhase.AddForeignKeys,
        Change.CreateView => ChangePhase.CreateViews,
        Change.EnableRowLevelSecurity => ChangePhase.RowLevelSecurity,
        Change.CreatePolicy or Change.AlterPolicy => ChangePhase.CreatePolicies,
        Change.DropSequence => ChangePhase.DropSequences,
        Change.DropEnum or Change.DropReplacedEnum => ChangePhase.DropEnums,
        Change.DropRole => ChangePhase.DropRoles,
        Change.DropSchema => ChangePhase.DropSchemas,
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "The change has no phase."),
    };
}
