using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>The locks that the statements of changes take of tables that exist, by PostgreSQL's manual.</summary>
internal static class StatementLocks
{
    private const string AccessExclusive = "ACCESS EXCLUSIVE";
    private const string ShareRowExclusive = "SHARE ROW EXCLUSIVE";
    private const string ShareUpdateExclusive = "SHARE UPDATE EXCLUSIVE";
    private const string Share = "SHARE";

    /// <summary>The strongest lock of a change, with the tables; null for none.</summary>
    public static string? Of(Change change, IReadOnlySet<QualifiedName> newTables)
    {
        var (mode, tables) = Find(change);
        var names = tables.Where(table => !newTables.Contains(table)).Distinct().Select(ObjectPath.Of).ToList();
        return names.Count == 0 ? null : mode + " on " + string.Join(", ", names);
    }

    /// <summary>The table whose rows the statements of a change read or write; null if there are none.</summary>
    public static QualifiedName? ReadTable(Change change) => change switch
    {
        Change.AddPrimaryKey it => it.Table,
        Change.AddUnique it => it.Table,
        Change.AddCheck it => it.Table,
        Change.AddForeignKey it => it.Table,
        Change.CreateIndex it => it.Table,
        Change.AlterColumn it when (it.What & ~ColumnChanges.Default) != ColumnChanges.None => it.Table,
        Change.AddColumn it => it.Table,
        Change.DropColumn it => it.Table,
        Change.DropTable it => it.Table.Name,
        _ => null,
    };

    private static (string Mode, QualifiedName[] Tables) Find(Change change) => change switch
    {
        Change.AddForeignKey it => (ShareRowExclusive, [it.Table, it.Key.ReferencedTable]),
        Change.DropForeignKey it => (AccessExclusive, [it.Table, it.Key.ReferencedTable]),
        Change.CreateIndex { Index.IsConcurrent: true } it => (ShareUpdateExclusive, [it.Table]),
        Change.CreateIndex it => (Share, [it.Table]),
        Change.RenameIndex it => (ShareUpdateExclusive, [it.Table]),
        Change.DropIndex it => (AccessExclusive, [it.Table]),
        Change.DropTable it => (AccessExclusive, [it.Table.Name]),
        Change.RenameTable it => (AccessExclusive, [it.From]),
        Change.DropView it => (AccessExclusive, [it.View.Name]),
        Change.RenameView it => (AccessExclusive, [it.From]),
        _ => TableOf(change) is { } table ? (AccessExclusive, [table]) : (AccessExclusive, []),
    };

    private static QualifiedName? TableOf(Change change) => change switch
    {
        Change.AddColumn it => it.Table,
        Change.DropColumn it => it.Table,
        Change.AlterColumn it => it.Table,
        Change.RenameColumn it => it.Table,
        Change.AddPrimaryKey it => it.Table,
        Change.DropPrimaryKey it => it.Table,
        Change.AddUnique it => it.Table,
        Change.DropUnique it => it.Table,
        Change.AddCheck it => it.Table,
        Change.DropCheck it => it.Table,
        Change.RenameConstraint it => it.Table,
        Change.CreatePolicy it => it.Table,
        Change.AlterPolicy it => it.Table,
        Change.DropPolicy it => it.Table,
        Change.RenamePolicy it => it.Table,
        Change.EnableRowLevelSecurity it => it.Table,
        Change.DisableRowLevelSecurity it => it.Table,
        _ => null,
    };
}
