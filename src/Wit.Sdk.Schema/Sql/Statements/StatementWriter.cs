using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>A change to its statements, each without the closing semicolon.</summary>
internal static class StatementWriter
{
    public static IEnumerable<string> Write(Change change) => change switch
    {
        Change.CreateSchema it => ["CREATE SCHEMA " + SqlText.QuoteIdentifier(it.Schema.Name)],
        Change.DropSchema it => ["DROP SCHEMA " + SqlText.QuoteIdentifier(it.Schema.Name)],
        Change.CreateRole it => [RoleSql.Create(it.Role)],
        Change.AlterRole it => [RoleSql.Alter(it.To)],
        Change.DropRole it => [RoleSql.Drop(it.Role.Name)],
        Change.CreateEnum it => [EnumSql.Create(it.Type)],
        Change.AddEnumLabel it => [EnumSql.AddLabel(it.Type, it.Label, it.Before)],
        Change.ReplaceEnum it => RenameSql.Move("TYPE", it.To.Name, it.OldName).Concat([EnumSql.Create(it.To)]),
        Change.DropReplacedEnum it => [EnumSql.Drop(it.OldName)],
        Change.RenameEnumLabel it => [EnumSql.RenameLabel(it.Type, it.From, it.To)],
        Change.DropEnum it => [EnumSql.Drop(it.Type.Name)],
        Change.CreateSequence it => [SequenceSql.Create(it.Sequence)],
        Change.AlterSequence it => SequenceSql.Alter(it.From, it.To),
        Change.DropSequence it => [SequenceSql.Drop(it.Sequence)],
        Change.CreateView it => [ViewSql.Create(it.View)],
        Change.DropView it => [ViewSql.Drop(it.View)],
        Change.CreatePolicy it => [PolicySql.Create(it.Table, it.Policy)],
        Change.AlterPolicy it => [PolicySql.Alter(it.Table, it.To)],
        Change.DropPolicy it => [PolicySql.Drop(it.Table, it.Policy)],
        _ => WriteTable(change),
    };

    private static IEnumerable<string> WriteTable(Change change) => change switch
    {
        Change.CreateTable it => [TableSql.Create(it.Table)],
        Change.DropTable it => [TableSql.Drop(it.Table.Name)],
        Change.EnableRowLevelSecurity it => [TableSql.Alter(it.Table, "ENABLE ROW LEVEL SECURITY")],
        Change.DisableRowLevelSecurity it => [TableSql.Alter(it.Table, "DISABLE ROW LEVEL SECURITY")],
        Change.AddColumn { Fill: { } value } it =>
        [
            ColumnSql.Add(it.Table, it.Column with { Default = new ColumnDefault(ColumnDefaultKind.Expression, value) }), ColumnSql.Alter(it.Table, it.Column.Name, "DROP DEFAULT"),
        ],
        Change.AddColumn it => [ColumnSql.Add(it.Table, it.Column)],
        Change.DropColumn it => [TableSql.Alter(it.Table, "DROP COLUMN " + SqlText.QuoteIdentifier(it.Column.Name))],
        Change.AlterColumn it => AlterColumnSql.Write(it),
        Change.AddPrimaryKey it => [ConstraintSql.Add(it.Table, ConstraintSql.Definition(it.Key))],
        Change.DropPrimaryKey it => [ConstraintSql.Drop(it.Table, it.Key.Name)],
        Change.AddUnique it => [ConstraintSql.Add(it.Table, ConstraintSql.Definition(it.Unique))],
        Change.DropUnique it => [ConstraintSql.Drop(it.Table, it.Unique.Name)],
        Change.AddForeignKey it => [ConstraintSql.Add(it.Table, ConstraintSql.Definition(it.Key))],
        Change.DropForeignKey it => [ConstraintSql.Drop(it.Table, it.Key.Name)],
        Change.AddCheck it => [ConstraintSql.Add(it.Table, ConstraintSql.Definition(it.Check))],
        Change.DropCheck it => [ConstraintSql.Drop(it.Table, it.Check.Name)],
        Change.CreateIndex it => [IndexSql.Create(it.Table, it.Index, IsConcurrent(it))],
        Change.DropIndex it => [IndexSql.Drop(it.Table, it.Index)],
        _ => RenameSql.Write(change),
    };

    /// <summary>Whether every statement of the change may run inside a transaction.</summary>
    public static bool IsTransactional(Change change) => change switch
    {
        Change.CreateIndex it => !IsConcurrent(it),
        Change.DropIndex it => !it.Index.IsConcurrent,
        _ => true,
    };

    /// <summary>No session waits for the lock of a table that this plan creates, and CONCURRENTLY can't run in the plan's transaction.</summary>
    private static bool IsConcurrent(Change.CreateIndex change) => change.Index.IsConcurrent && !change.IsTableNew;
}
