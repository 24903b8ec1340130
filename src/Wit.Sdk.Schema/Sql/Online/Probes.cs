using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql.Statements;

namespace Wit.Sdk.Schema.Sql.Online;

/// <summary>
/// Where rows are looked at before a constraint is required of new and changed rows. A constraint that old rows violate would fail in a later file, and until then
/// every update of such a row by the app would fail. Rows are read first of all, before any statement takes a lock that others wait for, wherever what is read exists by then.
/// </summary>
internal sealed class Probes
{
    private readonly IReadOnlyCollection<Change> _changes;
    private readonly NamesBefore _before;
    private readonly HashSet<QualifiedName> _newTables;
    private readonly HashSet<(QualifiedName Table, string Column)> _added = [];
    private readonly HashSet<(QualifiedName Table, string Column)> _rewritten = [];
    private readonly List<string> _newWords = [];

    public Probes(IReadOnlyCollection<Change> changes)
    {
        _changes = changes;
        _before = new NamesBefore(changes);
        _newTables = new HashSet<QualifiedName>(changes.OfType<Change.CreateTable>().Select(create => create.Table.Name));
        foreach (var change in changes)
            Note(change);
    }

    /// <summary>The step that looks for NULL; columns keep theirs through every change of type.</summary>
    public PlanStep NotNull(Change.AlterColumn change)
    {
        var (table, column) = (_before.Table(change.Table), _before.Column(change.Table, change.To.Name));
        return new PlanStep(ProbeSql.NotNull(table, column, change.Path), MigrationStage.Probe) { Comment = NullWords(change.Path) };
    }

    /// <summary>The same for a column that this migration adds and fills.</summary>
    public static PlanStep NotNull(Change.AddColumn change) =>
        new(ProbeSql.NotNull(change.Table, change.Column.Name, change.Path), MigrationStage.Guard) { Comment = NullWords(change.Path) };

    /// <summary>The steps before a check, and the stage in which it can be added.</summary>
    public (IEnumerable<PlanStep> Steps, MigrationStage Add) Check(Change.AddCheck change)
    {
        var (table, expression, what) = (change.Table, change.Check.Expression, "check constraint " + change.Path);
        var isAgain = _changes.OfType<Change.DropCheck>().Any(drop => drop.Table == table && drop.Check.Expression == expression);
        bool Mentions(HashSet<(QualifiedName Table, string Column)> columns) => columns.Any(column => column.Table == table && WordSearch.Contains(expression, column.Column));

        PlanStep Now(MigrationStage stage) => new(ProbeSql.Check(table, expression, change.Path), stage) { Comment = Words(what) };
        if (Mentions(_rewritten))
            return ([Now(MigrationStage.Change)], MigrationStage.Change);
        if (isAgain)
            return ([], MigrationStage.Change);
        if (Mentions(_added) || MentionsNewWords(expression))
            return ([Now(MigrationStage.Guard)], MigrationStage.Guard);
        return ([First(ProbeSql.Check(_before.Table(table), _before.Expression(table, expression), change.Path), what)], MigrationStage.Change);
    }

    /// <summary>The steps before a foreign key, and the stage in which it can be added.</summary>
    public (IEnumerable<PlanStep> Steps, MigrationStage Add) ForeignKey(Change.AddForeignKey change, MigrationStage add)
    {
        var (table, key, other) = (change.Table, change.Key, change.Key.ReferencedTable);
        var isAgain = _changes.OfType<Change.DropForeignKey>().Any(drop =>
            drop.Table == table && drop.Key.Columns == key.Columns && drop.Key.ReferencedTable == other && drop.Key.ReferencedColumns == key.ReferencedColumns);
        bool Touches(HashSet<(QualifiedName Table, string Column)> columns) =>
            key.Columns.Any(column => columns.Contains((table, column))) || key.ReferencedColumns.Any(column => columns.Contains((other, column)));

        PlanStep Now(MigrationStage stage) =>
            new(ProbeSql.ForeignKey(table, [.. key.Columns], other, [.. key.ReferencedColumns], change.Path), stage) { Comment = Words("foreign key " + change.Path) };
        if (Touches(_rewritten))
            return ([Now(add)], add);
        if (isAgain || key.Columns.Any(column => IsAddedWithoutValues(table, column)))
            return ([], add);
        if (Touches(_added))
            return ([Now(add == MigrationStage.Change ? MigrationStage.Guard : add)], add == MigrationStage.Change ? MigrationStage.Guard : add);
        var sql = ProbeSql.ForeignKey(
            _before.Table(table),
            key.Columns.Select(column => _before.Column(table, column)).ToList(),
            _newTables.Contains(other) ? null : _before.Table(other),
            key.ReferencedColumns.Select(column => _before.Column(other, column)).ToList(),
            change.Path);
        return ([First(sql, "foreign key " + change.Path)], add);
    }

    /// <summary>The step that looks for duplicates; none where the values are only made by this migration, or computed: building the index finds those.</summary>
    public IEnumerable<PlanStep> Unique(Change change, QualifiedName table, IReadOnlyCollection<IndexColumn> columns, string? where = null, bool nullsNotDistinct = false)
    {
        if (columns.Any(column => column.IsExpression || _added.Contains((table, column.Text)) || _rewritten.Contains((table, column.Text)))
            || (where is not null && (MentionsNewWords(where) || _added.Concat(_rewritten).Any(column => column.Table == table && WordSearch.Contains(where, column.Column)))))
        {
            return [];
        }

        var what = ChangeSummary.Noun(change.Kind) + " " + change.Path;
        return
        [
            First(
                ProbeSql.Unique(
                    _before.Table(table),
                    columns.Select(column => _before.Column(table, column.Text)).ToList(),
                    where is null ? null : _before.Expression(table, where),
                    nullsNotDistinct,
                    what),
                what),
        ];
    }

    private static PlanStep First(string sql, string what) => new(sql, MigrationStage.Probe) { Comment = Words(what) };

    private static string NullWords(string path) => "stop if existing rows have NULL in column " + path;

    private static string Words(string what) => "stop if existing rows violate " + what;

    private void Note(Change change)
    {
        switch (change)
        {
            case Change.AddColumn it when it.Column.GeneratedExpression is not null || it.Column.Identity is not null || SqlTypes.IsSerial(it.Column.Type):
                _rewritten.Add((it.Table, it.Column.Name));
                break;
            case Change.AddColumn it:
                _added.Add((it.Table, it.Column.Name));
                break;
            case Change.AlterColumn it when it.What.HasFlag(ColumnChanges.Type) && TableRewrites.By(it.From.Type, it.To.Type):
                _rewritten.Add((it.Table, it.To.Name));
                break;
            case Change.CreateEnum it:
                _newWords.Add(it.Type.Name.Name);
                break;
            case Change.RenameEnum it:
                _newWords.Add(it.To.Name);
                break;
            case Change.ReplaceEnum it:
                _newWords.AddRange([it.To.Name.Name, .. it.To.Labels.Except(it.From.Labels)]);
                break;
            case Change.AddEnumLabel it:
                _newWords.Add(it.Label);
                break;
            case Change.RenameEnumLabel it:
                _newWords.Add(it.To);
                break;
        }
    }

    private bool MentionsNewWords(string sql) => _newWords.Any(word => WordSearch.Contains(sql, word));

    private bool IsAddedWithoutValues(QualifiedName table, string column) => _changes.OfType<Change.AddColumn>().Any(add =>
        add.Table == table && add.Column.Name == column && add is { Fill: null, Column: { Default: null, GeneratedExpression: null, Identity: null } } && !SqlTypes.IsSerial(add.Column.Type));
}
