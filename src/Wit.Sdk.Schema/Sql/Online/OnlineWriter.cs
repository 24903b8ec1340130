using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql.Statements;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Sql.Online;

/// <summary>
/// Writes changes so that existing tables stay in use. Statements with a strong lock hold it for an instant, and those that read every row do so under a
/// lock that blocks no one, in a later file. Tables of the same migration have no rows yet and need none of that.
/// </summary>
internal sealed class OnlineWriter
{
    private readonly HashSet<QualifiedName> _newTables;
    private readonly List<(QualifiedName Table, HashSet<string> Columns)> _newKeys = [];
    private readonly List<QualifiedName> _lateViews = [];
    private readonly Probes _probes;
    private readonly OnlineColumns _columns;

    public OnlineWriter(IReadOnlyCollection<Change> changes, NamesInUse names)
    {
        _probes = new Probes(changes);
        _columns = new OnlineColumns(_probes, names);
        _newTables = new HashSet<QualifiedName>(changes.OfType<Change.CreateTable>().Select(create => create.Table.Name));
        foreach (var change in changes)
        {
            if (KeyOf(change) is { } key)
                _newKeys.Add((key.Table, new HashSet<string>(key.Columns, StringComparer.Ordinal)));
        }

        var newPrimaryKeys = changes.OfType<Change.AddPrimaryKey>().Select(add => add.Table).ToList();
        foreach (var view in changes.OfType<Change.CreateView>().Select(create => create.View))
        {
            // A view that groups by a primary key may read the columns that depend on it, and can't be made before the key.
            if ((WordSearch.Contains(view.Definition!, "group") && newPrimaryKeys.Exists(table => ViewDependencies.Reads(view, table)))
                || _lateViews.Exists(late => ViewDependencies.Reads(view, late)))
            {
                _lateViews.Add(view.Name);
            }
        }
    }

    public IEnumerable<PlanStep> Write(Change change) => change switch
    {
        Change.AddForeignKey it when IsLate(it) => ForeignKey(it, MigrationStage.Refer, MigrationStage.Confirm),
        Change.AddForeignKey it when !_newTables.Contains(it.Table) => ForeignKey(it, MigrationStage.Change, MigrationStage.Validate),
        Change.AddCheck it => Check(it),
        Change.AddUnique it => OnIndex(change, it.Table, it.Unique.Name, it.Unique.Columns, "UNIQUE", it.Unique.NullsNotDistinct),
        Change.AddPrimaryKey it => OnIndex(change, it.Table, it.Key.Name, it.Key.Columns, "PRIMARY KEY"),
        Change.CreateIndex { IsTableNew: false } it => BuildIndex(it),
        Change.AlterColumn it => _columns.Alter(it),
        Change.AddColumn it => _columns.Add(it),
        Change.CreateView it when _lateViews.Contains(it.View.Name) => MigrationPlanner.Plain(change).Select(step => step with { Stage = MigrationStage.Refer }),
        _ => MigrationPlanner.Plain(change),
    };

    private IEnumerable<PlanStep> ForeignKey(Change.AddForeignKey change, MigrationStage add, MigrationStage validate)
    {
        var (steps, stage) = _newTables.Contains(change.Table) ? ([], add) : _probes.ForeignKey(change, add);
        return steps.Concat(NotValid(change, change.Table, change.Key.Name, ConstraintSql.Definition(change.Key), stage, validate));
    }

    private IEnumerable<PlanStep> Check(Change.AddCheck change)
    {
        var (steps, stage) = _probes.Check(change);
        return steps.Concat(NotValid(change, change.Table, change.Check.Name, ConstraintSql.Definition(change.Check), stage, MigrationStage.Validate));
    }

    private IEnumerable<PlanStep> BuildIndex(Change.CreateIndex change)
    {
        var index = change.Index;
        if (index.IsUnique)
        {
            foreach (var step in _probes.Unique(change, change.Table, [.. index.Columns], index.Where))
                yield return step;
        }

        yield return Build(IndexSql.Create(change.Table, index, concurrently: true), "create index " + change.Path + " while the table stays in use");
    }

    private static IEnumerable<PlanStep> NotValid(
        Change change, QualifiedName table, string name, string definition, MigrationStage add, MigrationStage validate)
    {
        var words = ChangeSummary.Noun(change.Kind) + " " + change.Path;
        yield return new PlanStep(ConstraintSql.Add(table, definition + " NOT VALID"), add) { Comment = "add " + words + " for new and changed rows" };
        yield return new PlanStep(ConstraintSql.Validate(table, name), validate) { Comment = "validate existing rows against " + words };
    }

    private IEnumerable<PlanStep> OnIndex(
        Change change, QualifiedName table, string name, IEnumerable<string> columns, string kind, bool nullsNotDistinct = false)
    {
        var words = ChangeSummary.Noun(change.Kind) + " " + change.Path;
        var index = new Index(name, columns.Select(column => new IndexColumn(column)).ToEquatableArray()) { IsUnique = true };
        foreach (var step in _probes.Unique(change, table, [.. index.Columns], nullsNotDistinct: nullsNotDistinct))
            yield return step;
        yield return Build(IndexSql.Create(table, index, concurrently: true, nullsNotDistinct), "build the index of " + words + " while the table stays in use");
        var quoted = SqlText.QuoteIdentifier(name);
        yield return new PlanStep(ConstraintSql.Add(table, "CONSTRAINT " + quoted + " " + kind + " USING INDEX " + quoted), MigrationStage.Settle)
        {
            Comment = "add " + words + " on its index",
        };
    }

    private static PlanStep Build(string sql, string comment) => new(sql, MigrationStage.Build) { Comment = comment, IsTransactional = false };

    /// <summary>Whether the key that a foreign key refers to has to be built first.</summary>
    private bool IsLate(Change.AddForeignKey change) =>
        _newKeys.Exists(key => key.Table == change.Key.ReferencedTable && key.Columns.SetEquals(change.Key.ReferencedColumns));

    private static (QualifiedName Table, IEnumerable<string> Columns)? KeyOf(Change change) => change switch
    {
        Change.AddPrimaryKey it => (it.Table, it.Key.Columns),
        Change.AddUnique it => (it.Table, it.Unique.Columns),
        Change.CreateIndex { IsTableNew: false, Index.IsUnique: true } it => (it.Table, it.Index.Columns.Select(column => column.Text)),
        _ => null,
    };
}
