using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Diff;

/// <summary>A change in words, for comments and terminals.</summary>
public static class ChangeSummary
{
    /// <summary>A phrase such as <c>add column public.users.name (text)</c>.</summary>
    public static string Describe(Change change) => change switch
    {
        Change.AddColumn it => "add column " + it.Path + " (" + SqlTypes.ToSql(it.Column.Type) + ")",
        Change.AddEnumLabel it => "add label " + SqlText.QuoteLiteral(it.Label) + " to enum " + it.Path,
        Change.AlterColumn it => "change " + Describe(it.What) + " of column " + it.Path,
        Change.ReplaceEnum it => "replace enum " + it.Path + (it.RemovedLabels.IsEmpty ? " by one with its labels in another order"
            : " by one without " + string.Join(", ", it.RemovedLabels.Select(SqlText.QuoteLiteral))),
        Change.DropReplacedEnum it => "drop what was enum " + it.Path,
        Change.RenameEnumLabel it => Rename(change, ObjectPath.Of(it.Type, it.From)),
        Change.DropColumn { IsRecreated: true } it => "drop column " + it.Path + " to recompute it",
        Change.EnableRowLevelSecurity it => "turn on row level security of table " + it.Path,
        Change.DisableRowLevelSecurity it => "turn off row level security of table " + it.Path,
        Change.RenameTable it => Rename(change, ObjectPath.Of(it.From)),
        Change.RenameEnum it => Rename(change, ObjectPath.Of(it.From)),
        Change.RenameSequence it => Rename(change, ObjectPath.Of(it.From)),
        Change.RenameView it => Rename(change, ObjectPath.Of(it.From)),
        Change.RenameSchema it => Rename(change, ObjectPath.Format(it.From)),
        Change.RenameRole it => Rename(change, ObjectPath.Format(it.From)),
        Change.RenameColumn it => Rename(change, ObjectPath.Of(it.Table, it.From)),
        Change.RenameConstraint it => Rename(change, ObjectPath.Of(it.Table, it.From)),
        Change.RenameIndex it => Rename(change, ObjectPath.Of(it.Table, it.From)),
        Change.RenamePolicy it => Rename(change, ObjectPath.Of(it.Table, it.From)),
        Change.CreateSchema or Change.CreateRole or Change.CreateEnum or Change.CreateSequence or Change.CreateTable or Change.CreateIndex
            or Change.CreateView or Change.CreatePolicy => Simple("create", change),
        Change.AddPrimaryKey or Change.AddUnique or Change.AddForeignKey or Change.AddCheck => Simple("add", change),
        Change.AlterRole or Change.AlterSequence or Change.AlterPolicy => Simple("change", change),
        Change.DropSchema or Change.DropRole or Change.DropEnum or Change.DropSequence or Change.DropTable or Change.DropColumn or Change.DropIndex
            or Change.DropView or Change.DropPolicy or Change.DropPrimaryKey or Change.DropUnique or Change.DropForeignKey
            or Change.DropCheck => Simple("drop", change),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "The change has no words."),
    };

    /// <summary>The kind as a noun: <c>foreign key</c>.</summary>
    public static string Noun(ObjectKind kind) => kind switch
    {
        ObjectKind.PrimaryKey => "primary key",
        ObjectKind.Unique => "unique constraint",
        ObjectKind.ForeignKey => "foreign key",
        ObjectKind.Check => "check constraint",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Simple(string verb, Change change) => verb + " " + Noun(change.Kind) + " " + change.Path;

    private static string Rename(Change change, string from) => "rename " + Noun(change.Kind) + " " + from + " to " + change.Path;

    private static string Describe(ColumnChanges what) => string.Join(" and ", new[]
    {
        (ColumnChanges.Type, "type"),
        (ColumnChanges.Nullability, "nullability"),
        (ColumnChanges.Default, "default"),
        (ColumnChanges.Identity, "identity"),
        (ColumnChanges.GeneratedExpressionDropped, "generated expression"),
        (ColumnChanges.OwnSequence, "sequence"),
    }.Where(pair => what.HasFlag(pair.Item1)).Select(pair => pair.Item2));
}
