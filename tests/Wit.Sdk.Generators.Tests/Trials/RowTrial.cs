using System.Reflection;
using LinqToDB.Mapping;
using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Puts one row into each table of a schema, those that others refer to first; reads it by the helpers and by LINQ, and deletes it.</summary>
/// <param name="item">The schema.</param>
/// <param name="databaseClass">What was generated of it.</param>
/// <param name="server">Where it stands.</param>
internal sealed class RowTrial(CorpusCase item, Type databaseClass, TestDatabase server) : IAsyncDisposable
{
    /// <summary>How many rows are made up before it is said that none passes the checks.</summary>
    private const int Attempts = 40;

    private readonly WitDatabase _database = (WitDatabase)databaseClass.GetMethod("Connect")!.Invoke(null, [server.ConnectionString, null])!;
    private readonly Dictionary<QualifiedName, object> _rows = [];
    private readonly Dictionary<QualifiedName, object> _secondRows = [];
    private readonly Dictionary<QualifiedName, TableTrial> _trials = [];

    /// <summary>How many rows went through.</summary>
    public int Count { get; private set; }

    /// <summary>Tries every table.</summary>
    /// <returns>What went wrong, by table.</returns>
    public async Task<IReadOnlyList<(string Table, string Problem)>> RunAsync()
    {
        var problems = new List<(string, string)>();
        var inserted = new List<(Table Table, TableTrial Trial)>();
        foreach (var table in ParentsFirst())
        {
            var trial = _trials[table.Name] = new TableTrial(TableOf(table));
            if (await TryAsync(() => PassAsync(table, trial)) is { } problem)
                problems.Add((table.Name.ToString(), problem));
            if (_rows.ContainsKey(table.Name))
                inserted.Add((table, trial));
        }

        foreach (var (table, trial) in Enumerable.Reverse(inserted))
        {
            if (await TryAsync(() => DeleteAsync(table, trial)) is { } problem)
                problems.Add((table.Name.ToString(), problem));
        }

        return problems;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static async Task<string?> TryAsync(Func<Task> step)
    {
        try
        {
            await step();
            return null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure.GetType().Name + ": " + failure.Message;
        }
    }

    private async Task PassAsync(Table table, TableTrial trial)
    {
        for (var attempt = 0; ; attempt++)
        {
            var given = Given(table, trial);
            try
            {
                var row = await trial.InsertAsync(given);
                _rows[table.Name] = row;
                TableTrial.Same(given, row);
                await trial.ReadAsync(row);
                Count++;
                return;
            }
            catch (Exception failure) when (attempt < Attempts && Refusal(failure) is PostgresErrorCodes.CheckViolation or PostgresErrorCodes.ExclusionViolation)
            {
                // The next row has other values, and where it has two parents in one table, two of them.
                await AddSecondParentsAsync(table);
            }
        }
    }

    private async Task AddSecondParentsAsync(Table table)
    {
        foreach (var name in table.ForeignKeys.GroupBy(key => key.ReferencedTable).Where(keys => keys.Count() > 1 && _rows.ContainsKey(keys.Key)).Select(keys => keys.Key))
        {
            if (!_secondRows.ContainsKey(name))
                _secondRows.Add(name, await _trials[name].InsertAsync(Given(item.Model.FindTable(name)!, _trials[name])));
        }
    }

    private async Task DeleteAsync(Table table, TableTrial trial)
    {
        if (_secondRows.TryGetValue(table.Name, out var second))
            await trial.DeleteOneAsync(second);

        // A condition needs a column.
        if (table.Columns.IsEmpty)
            await server.ExecuteAsync($"delete from {SqlText.QuoteRelation(table.Name)}");
        else
            await trial.DeleteOneAsync(_rows[table.Name]);
        Assert.Equal(0, await server.ScalarAsync<long>($"select count(*) from {SqlText.QuoteRelation(table.Name)}"));
    }

    private static string? Refusal(Exception failure) =>
        failure is PostgresException refused ? refused.SqlState : failure.InnerException is { } inner ? Refusal(inner) : null;

    /// <summary>
    /// A row that fits: columns of foreign keys hold what the row of the parent does, or the row itself where it is its own parent. A key whose parent comes later is left open.
    /// </summary>
    private object Given(Table table, TableTrial trial)
    {
        var given = trial.Fill(trial.NewType);
        foreach (var (column, value) in CorpusValues.Of(item.Name, table.Name.Name))
            Set(given, trial.RowType, column, value);
        var met = new HashSet<QualifiedName>();
        foreach (var key in table.ForeignKeys)
        {
            var isFirst = met.Add(key.ReferencedTable);
            var parent = key.ReferencedTable == table.Name ? given
                : !isFirst && _secondRows.TryGetValue(key.ReferencedTable, out var second) ? second
                : _rows.GetValueOrDefault(key.ReferencedTable);
            var parentRow = key.ReferencedTable == table.Name ? trial.RowType : parent?.GetType();
            foreach (var (column, target) in key.Columns.Zip(key.ReferencedColumns))
                Set(given, trial.RowType, column, parent is null ? null : parent.GetType().GetProperty(ColumnOf(parentRow!, target).Name)?.GetValue(parent));
        }

        return given;
    }

    /// <summary>Gives a column a value; null leaves open what may be left open.</summary>
    private static void Set(object given, Type row, string column, object? value)
    {
        var property = given.GetType().GetProperty(ColumnOf(row, column).Name);
        if (property is null)
            return;
        var isOptional = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>);
        if (value is not null && value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Optional<>))
            value = (bool)type.GetProperty("IsSet")!.GetValue(value)! ? type.GetProperty("Value")!.GetValue(value) : null;
        if (isOptional)
            property.SetValue(given, value is null ? Activator.CreateInstance(property.PropertyType) : Activator.CreateInstance(property.PropertyType, Fit(value, property.PropertyType.GetGenericArguments()[0])));
        else if (value is not null)
            property.SetValue(given, Fit(value, property.PropertyType));
    }

    private static object Fit(object value, Type type) => CorpusValues.Convert(value, Nullable.GetUnderlyingType(type) ?? type);

    private static PropertyInfo ColumnOf(Type row, string name) => row.GetProperties().Single(property => property.GetCustomAttribute<ColumnAttribute>()?.Name == name);

    private List<Table> ParentsFirst()
    {
        var seen = new HashSet<QualifiedName>();
        var ordered = new List<Table>();
        foreach (var table in item.Model.Tables)
            Visit(table, seen, ordered);
        return ordered;
    }

    /// <summary>Parents come before their children; in a circle those that a row must have come before those that it may have, which are left open.</summary>
    private void Visit(Table table, HashSet<QualifiedName> seen, List<Table> ordered)
    {
        if (!seen.Add(table.Name))
            return;
        var optional = Parents(table, isNeeded: false).Where(parent => !Needs(parent, table.Name, []));
        foreach (var parent in Parents(table, isNeeded: true).Concat(optional))
            Visit(parent, seen, ordered);
        ordered.Add(table);
    }

    private bool Needs(Table table, QualifiedName name, HashSet<QualifiedName> seen) =>
        seen.Add(table.Name) && Parents(table, isNeeded: true).Any(parent => parent.Name == name || Needs(parent, name, seen));

    private IEnumerable<Table> Parents(Table table, bool isNeeded) => table.ForeignKeys
        .Where(key => key.Columns.All(column => table.FindColumn(column)!.NotNull || table.PrimaryKey?.Columns.Contains(column) == true) == isNeeded)
        .Select(key => item.Model.FindTable(key.ReferencedTable))
        .OfType<Table>();

    private object TableOf(Table table) => databaseClass.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Single(property => GeneratedTable.RowOf(property.PropertyType) is { } row && IsMapped(row, table.Name))
        .GetValue(_database)!;

    private static bool IsMapped(Type row, QualifiedName name) =>
        row.GetCustomAttribute<TableAttribute>() is { } mapping && mapping.Name == name.Name && (mapping.Schema ?? QualifiedName.PublicSchema) == name.Schema;
}
