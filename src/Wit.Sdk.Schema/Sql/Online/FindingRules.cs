using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql.Statements;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Sql.Online;

/// <summary>The costs of a change for those who use the database, and its losses.</summary>
internal sealed class FindingRules(IReadOnlyCollection<Change> changes, PlanMode mode)
{
    private readonly HashSet<QualifiedName> _newTables = new(changes.OfType<Change.CreateTable>().Select(create => create.Table.Name));

    public EquatableArray<Finding> Of(Change change) => Losses(change).Concat(Costs(change)).Concat(mode == PlanMode.Plain ? Waits(change) : []).ToEquatableArray();

    private static IEnumerable<Finding> Losses(Change change) => change.Consents.Select(consent =>
        new Finding(DescriptorOf(change), change, new[] { ChangeSummary.Noun(consent.Kind), consent.Path, consent.Loss, consent.ToString() }) { Consent = consent });

    private static DiagnosticDescriptor DescriptorOf(Change change) => change switch
    {
        Change.AddColumn => DiagnosticCatalogue.RequiredColumn,
        Change.AlterColumn => DiagnosticCatalogue.NarrowingType,
        _ => DiagnosticCatalogue.DestructiveChange,
    };

    private IEnumerable<Finding> Costs(Change change)
    {
        switch (change)
        {
            case Change.AlterColumn it when it.What.HasFlag(ColumnChanges.Type) && TableRewrites.By(it.From.Type, it.To.Type):
                yield return new Finding(
                    DiagnosticCatalogue.TableRewrite, change, new[] { "changing the type of column '" + it.Path + "'", ObjectPath.Of(it.Table) });
                break;
            case Change.AddColumn it when it.Column.GeneratedExpression is not null || it.Column.Identity is not null || SqlTypes.IsSerial(it.Column.Type)
                || (mode == PlanMode.Plain && (it.Fill ?? it.Column.Default?.Sql) is { } value && Volatility.MayDiffer(value)):
                yield return new Finding(
                    DiagnosticCatalogue.TableRewrite,
                    change,
                    new[] { "adding column '" + it.Path + "', which has a value of its own in each row,", ObjectPath.Of(it.Table) });
                break;
            case Change.ReplaceEnum it:
                yield return new Finding(DiagnosticCatalogue.EnumReplaced, change, new[] { it.Path });
                break;
            case Change.RenameTable or Change.RenameColumn or Change.RenameEnumLabel or Change.RenameView when !IsDroppedThen(change):
                yield return new Finding(DiagnosticCatalogue.RenameBreaksOthers, change, new[] { ChangeSummary.Noun(change.Kind), change.Path });
                break;
        }
    }

    /// <summary>Whether something is renamed only to make room, and is dropped: the drop is a finding of its own.</summary>
    private bool IsDroppedThen(Change rename) => changes.Any(other => other switch
    {
        Change.DropTable or Change.DropColumn or Change.DropView => other.Kind == rename.Kind && other.Path == rename.Path,
        Change.ReplaceEnum it => rename is Change.RenameEnumLabel label && it.To.Name == label.Type && it.RemovedLabels.Contains(label.To),
        _ => false,
    });

    /// <summary>The waits that the plain statements cause for other sessions.</summary>
    private IEnumerable<Finding> Waits(Change change)
    {
        var table = change switch
        {
            Change.AddForeignKey it => it.Table,
            Change.AddCheck it => it.Table,
            Change.AddUnique it => it.Table,
            Change.AddPrimaryKey it => it.Table,
            Change.CreateIndex { IsTableNew: false, Index.IsConcurrent: false } it => it.Table,
            Change.AlterColumn it when AlterColumnSql.IsRequired(it) => it.Table,
            _ => null,
        };
        if (table is not null && !_newTables.Contains(table))
            yield return new Finding(DiagnosticCatalogue.BlockingStatement, change, new[] { ChangeSummary.Describe(change), ObjectPath.Of(table) });
    }
}
