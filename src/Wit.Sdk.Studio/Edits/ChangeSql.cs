using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Edits;

/// <summary>Writes the statement of a change. What the schema file says of writes is done as the generated helpers do it.</summary>
internal sealed class ChangeSql
{
    /// <summary>No table is called so: a table of the name of a common table expression could not be written to.</summary>
    private const string Counter = "\"wit.counter\"";

    private readonly RowChange _change;
    private readonly TableShape _table;
    private readonly SqlQuery _query;
    private readonly IReadOnlyDictionary<string, NewValue> _set;

    private ChangeSql(StudioDatabase database, RowChange change, SqlQuery query)
    {
        _change = change ?? throw new BadRequestException("A change is null.");
        _table = database.Require(change.Table);
        _query = query;
        _set = change.Set ?? new Dictionary<string, NewValue>(StringComparer.Ordinal);
        if (_table.IsView) throw new BadRequestException($"'{_table.Name}' is a view: change the tables that it reads.");
        foreach (var (name, value) in _set)
        {
            if (value is null) throw new BadRequestException($"The value of '{name}' is missing.");
            if (Column(name) is { IsEditable: false }) throw new BadRequestException($"The column '{name}' is given by the database, or raised by each save: it can't be set.");
        }
    }

    private WriteRules Rules => _table.Rules;

    /// <summary>Writes it; its rows are the keys of the rows that it changed.</summary>
    public static SqlQuery Write(StudioDatabase database, RowChange change, bool isShown = false)
    {
        var query = new SqlQuery(isShown);
        var sql = new ChangeSql(database, change, query);
        var statement = change.Kind switch
        {
            ChangeKind.Insert => sql.Insert(),
            ChangeKind.Update => sql.Update(),
            ChangeKind.Delete => sql.Delete(),
            _ => throw new BadRequestException($"There is no change '{change.Kind}'."),
        };
        query.Add(statement);
        return isShown ? query : query.Add(" returning ").Add(string.Join(", ", ValueSql.KeyOf(sql._table)));
    }

    /// <summary>A warning about a change; null without one.</summary>
    public static string? Note(StudioDatabase database, RowChange change)
    {
        var table = database.Require(change.Table);
        var forgotten = table.Rules.OfProgram.Where(name => change.Set?.ContainsKey(name) != true).ToList();
        return change.Kind != ChangeKind.Update || forgotten.Count == 0
            ? null
            : $"Your program sets {string.Join(", ", forgotten.Select(name => $"'{name}'"))} by a function ($onUpdate) that only it can run: it keeps its value unless you set it.";
    }

    private string Insert()
    {
        var (names, values) = (new List<string>(), new List<string>());
        var number = Rules.Numbering is { } numbering && !IsGiven(numbering.Column) ? numbering.Column : null;
        foreach (var column in _table.Columns)
        {
            var value = IsGiven(column.Name) ? Value(column, _set[column.Name].Text)
                : column.Name == number ? $"(select {SqlQuery.Quote(Rules.Numbering!.Counter)} from {Counter})"
                : Rules.OnInsert.GetValueOrDefault(column.Name);
            if (value is null) continue;
            names.Add(SqlQuery.Quote(column.Name));
            values.Add(value);
        }

        var into = $"insert into {SqlQuery.Quote(_table.Name)} as r ";
        return names.Count == 0 ? into + "default values" : $"{Raise()}{into}({string.Join(", ", names)})\nvalues ({string.Join(", ", values)})";
    }

    /// <summary>Raises the counter of the parent row by one, or to a number that is given and greater.</summary>
    private string Raise()
    {
        if (Rules.Numbering is not { } numbering) return string.Empty;
        var counter = SqlQuery.Quote(numbering.Counter);
        var parent = numbering.ForeignKey.Columns.Select((name, i) => IsGiven(name)
            ? $"{SqlQuery.Quote(numbering.ForeignKey.ReferencedColumns[i])} = {_query.Value(_set[name].Text)}"
            : throw new BadRequestException($"Set '{name}': the row is numbered within the one that it refers to."));
        var (value, condition) = IsGiven(numbering.Column) && _set[numbering.Column].Text is { } given
            ? (_query.Value(given), $" and {counter} < {_query.Value(given)}")
            : ($"{counter} + 1", string.Empty);
        return $"with {Counter} as (update {SqlQuery.Quote(numbering.Parent)} set {counter} = {value} where {string.Join(" and ", parent)}{condition} returning {counter})\n";
    }

    private string Update()
    {
        if (_set.Count == 0) throw new BadRequestException("The change sets no column.");
        var values = _table.Columns.Where(column => _set.ContainsKey(column.Name))
            .Select(column => $"{SqlQuery.Quote(column.Name)} = {(_set[column.Name].IsDefault ? Rules.OnInsert.GetValueOrDefault(column.Name, "default") : Value(column, _set[column.Name].Text))}")
            .Concat(OnUpdate(_set.ContainsKey)).ToList();
        return $"update {SqlQuery.Quote(_table.Name)} as r\nset {string.Join(", ", values)}\nwhere {IsRow()} and {IsUnchanged(_set.Keys)}";
    }

    private string Delete()
    {
        if (Rules.SoftDelete is not { } deleted || _change.IsForGood) return $"delete from {SqlQuery.Quote(_table.Name)} as r\nwhere {IsRow()} and {IsUnchanged([])}";
        var values = OnUpdate(name => name == deleted).Prepend($"{SqlQuery.Quote(deleted)} = {Rules.SoftDeleteTime}");
        return $"update {SqlQuery.Quote(_table.Name)} as r\nset {string.Join(", ", values)}\nwhere {IsRow()} and r.{SqlQuery.Quote(deleted)} is null and {IsUnchanged([])}";
    }

    private IEnumerable<string> OnUpdate(Func<string, bool> isSet) =>
        _table.Columns.Where(column => !isSet(column.Name) && Rules.OnUpdate.ContainsKey(column.Name)).Select(column => $"{SqlQuery.Quote(column.Name)} = {Rules.OnUpdate[column.Name]}");

    private string IsRow() => ValueSql.IsRow(_table, _change.Key ?? [], _query);

    /// <summary>
    /// The condition that no other session changed the row since it was read: by its version column, or by what the changed columns held; where that is not known (secret, too long), where a row is
    /// deleted, and where it is named by its place alone, by the transaction that wrote it.
    /// </summary>
    private string IsUnchanged(IEnumerable<string> changed)
    {
        var old = _change.Old ?? new Dictionary<string, string?>(StringComparer.Ordinal);
        if (Rules.RowVersion is { } version && old.TryGetValue(version, out var number) && number is not null) return $"r.{SqlQuery.Quote(version)} = {_query.Value(number)}";
        var columns = changed.Select(Column).ToList();
        if (columns.Count > 0 && _table.Key.Count > 0 && columns.TrueForAll(column => !column.IsSecret && old.ContainsKey(column.Name)))
            return string.Join(" and ", columns.Select(column => Holds(column, old[column.Name])));
        return _change.Version is { } written ? $"r.xmin = {_query.Value(written)}" : throw new BadRequestException("The change does not say which state of the row it means. Reload the page.");
    }

    private string Holds(ColumnShape column, string? value) => value is null ? $"r.{SqlQuery.Quote(column.Name)} is null"
        : $"{FilterSql.Comparable(column)} = {(column.IsComparedAsText ? _query.TextValue(value) : _query.Value(value))}";

    private string Value(ColumnShape column, string? text) => column.IsSecret ? _query.SecretValue(text) : _query.Value(text);

    private bool IsGiven(string name) => _set.TryGetValue(name, out var value) && !value.IsDefault;

    private ColumnShape Column(string name) => _table.FindColumn(name) ?? throw new BadRequestException($"'{_table.Name}' has no column '{name}'. Reload the page.");
}
