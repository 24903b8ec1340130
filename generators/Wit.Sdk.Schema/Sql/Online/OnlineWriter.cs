using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql.Statements;

namespace Wit.Sdk.Schema.Sql.Online;

/// <summary>
/// Writes changes so that tables which exist stay in use meanwhile. What takes a strong lock takes it for an instant, and what reads every row does so under a
/// lock that nobody waits for, in a later file. Tables of the same migration have no rows yet and need none of that.
/// </summary>
internal sealed class OnlineWriter
{
    private readonly HashSet<QualifiedName> _newTables;
    private readonly List<(QualifiedName Table, HashSet<string> Columns)> _newKeys = [];
    private readonly List<QualifiedName> _lateViews = [];
    private readonly OnlineColumns _columns = new();

    public OnlineWriter(IReadOnlyCollection<Change> changes)
    {
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
            if ((SqlWords.Contains(view.Definition!, "group") && newPrimaryKeys.Exists(table => ViewDependencies.Reads(view, table)))
                || _lateViews.Exists(late => ViewDependencies.Reads(view, late)))
            {
                _lateViews.Add(view.Name);
            }
        }
    }

    public IEnumerable<PlanStep> Write(Change change) => change switch
    {
        Change.AddForeignKey it when IsLate(it) => NotValid(change, it.Table, it.Key.Name, ConstraintSql.Definition(it.Key), MigrationStage.Refer, MigrationStage.Confirm),
        Change.AddForeignKey it when !_newTables.Contains(it.Table) => NotValid(change, it.Table, it.Key.Name, ConstraintSql.Definition(it.Key)),
        Change.AddCheck it => NotValid(change, it.Table, it.Check.Name, ConstraintSql.Definition(it.Check)),
        Change.AddUnique it => OnIndex(change, it.Table, it.Unique.Name, it.Unique.Columns, "UNIQUE", it.Unique.NullsNotDistinct),
        Change.AddPrimaryKey it => OnIndex(change, it.Table, it.Key.Name, it.Key.Columns, "PRIMARY KEY"),
        Change.CreateIndex { IsTableNew: false } it => [Build(IndexSql.Create(it.Table, it.Index, concurrently: true), "create index " + it.Path + " while the table stays in use")],
        Change.AlterColumn it => _columns.Alter(it),
        Change.AddColumn it => _columns.Add(it),
        Change.CreateView it when _lateViews.Contains(it.View.Name) => MigrationPlanner.Plain(change).Select(step => step with { Stage = MigrationStage.Refer }),
        _ => MigrationPlanner.Plain(change),
    };

    private static IEnumerable<PlanStep> NotValid(
        Change change, QualifiedName table, string name, string definition, MigrationStage add = MigrationStage.Change, MigrationStage validate = MigrationStage.Validate)
    {
        var words = ChangeSummary.Noun(change.Kind) + " " + change.Path;
        yield return new PlanStep(ConstraintSql.Add(table, definition + " NOT VALID"), add) { Comment = "add " + words + " for new and changed rows" };
        yield return new PlanStep(ConstraintSql.Validate(table, name), validate) { Comment = "check the rows that are there against " + words };
    }

    private static IEnumerable<PlanStep> OnIndex(
        Change change, QualifiedName table, string name, IEnumerable<string> columns, string kind, bool nullsNotDistinct = false)
    {
        var words = ChangeSummary.Noun(change.Kind) + " " + change.Path;
        var index = new Index(name, columns.Select(column => new IndexColumn(column)).ToEquatableArray()) { IsUnique = true };
        yield return Build(IndexSql.Create(table, index, concurrently: true, nullsNotDistinct), "build the index of " + words + " while the table stays in use");
        var quoted = SqlText.QuoteIdentifier(name);
        yield return new PlanStep(ConstraintSql.Add(table, "CONSTRAINT " + quoted + " " + kind + " USING INDEX " + quoted), MigrationStage.Settle)
        {
            Comment = "make " + words + " of its index",
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
