using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using LinqToDB.Mapping;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Calls every generated helper of a table with a row that it makes up, and compares what comes back.</summary>
internal sealed class TableTrial
{
    private readonly object _table;
    private readonly Type _row;
    private readonly Type _new;
    private readonly Type? _patch;
    private readonly IReadOnlyList<MethodInfo> _helpers;
    private readonly TableDefinition _definition;
    private int _next;

    public TableTrial(object table, Func<MethodInfo, bool>? isHelper = null)
    {
        _table = table;
        _helpers = [.. GeneratedTable.MethodsOf(table.GetType())
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal) && isHelper?.Invoke(method) != false)];
        _row = GeneratedTable.RowOf(table.GetType())!;
        _new = Helper("InsertAsync")!.GetParameters()[0].ParameterType;
        _patch = _helpers.FirstOrDefault(helper => helper.Name == "UpdateAsync")?.GetParameters()[^2].ParameterType;
        _definition = (TableDefinition)table.GetType().GetProperty("Definition")!.GetValue(null)!;
    }

    /// <summary>The helpers of the table.</summary>
    internal IReadOnlyList<MethodInfo> Helpers => _helpers;

    internal TableDefinition Definition => _definition;

    internal Type RowType => _row;

    internal Type NewType => _new;

    internal Type? PatchType => _patch;

    /// <summary>The keys of the table that cover every row, for upserts.</summary>
    internal IEnumerable<object> Keys => (_table.GetType().GetNestedType("Keys")?.GetProperties() ?? [])
        .Select(property => property.GetValue(null)!)
        .Where(key => key.GetType().GetProperty("FilterSql")!.GetValue(key) is null);

    /// <summary>The helpers that were called, with their parameters' types.</summary>
    public ConcurrentQueue<string> Called { get; } = [];

    public async Task RunAsync()
    {
        var minimal = await InsertAsync(Fill(_new, onlyRequired: true));
        Assert.NotNull(minimal);
        Linq(minimal);
        var given = Fill(_new);
        var row = await InsertAsync(given);
        Same(given, row);
        foreach (var helper in _helpers.Where(helper => !IsShort(helper) && helper.Name.StartsWith("Find", StringComparison.Ordinal) && helper.GetParameters()[0].Name != "keys"))
            await FindAsync(helper, row);
        foreach (var helper in _helpers.Where(helper => !IsShort(helper) && helper.Name.StartsWith("List", StringComparison.Ordinal)))
            await ListAsync(helper, row);
        Linq(row);
        row = await UpdateAsync(row);
        await UpsertAsync(row);
        await new TableWriteTrial(this).RunAsync(row);
        await DeleteAsync(row);
        if (_definition.SoftDelete is not null)
            await RestoreAndPurgeAsync(row);
        Assert.Equal(_helpers.Count, Called.Distinct().Count());
    }

    /// <summary>Reads a row by each key, with all others, and by LINQ.</summary>
    public async Task ReadAsync(object row)
    {
        foreach (var helper in _helpers.Where(helper => !IsShort(helper) && helper.Name.StartsWith("FindBy", StringComparison.Ordinal) && helper.GetParameters()[0].Name != "keys"))
            await FindAsync(helper, row);
        Assert.Contains(Rows(await CallAsync(Helper("ListAsync")!, row)), found => Differences(row, found).Count == 0);
        Linq(row);
    }

    /// <summary>Deletes a row: by its key, or by a condition that every row meets where it has none.</summary>
    public async Task DeleteOneAsync(object row)
    {
        if (Helper("DeleteAsync") is { } delete)
        {
            await CallAsync(delete, row);
            // A row that is deleted by a time is still there.
            if (_definition.SoftDelete is not null)
                await CallAsync(Helper("PurgeAsync")!, row);
            return;
        }

        var verb = _definition.SoftDelete is null ? "DeleteAsync" : "PurgeAsync";
        var byCondition = _helpers.Single(helper => helper.Name == verb && helper.GetParameters()[0].Name == "where");
        Assert.Single(Rows(await CallAsync(byCondition, row, TableWriteTrial.Every(byCondition.GetParameters()[0].ParameterType))));
    }

    internal async Task<object> InsertAsync(object row) => (await CallAsync(Helper("InsertAsync")!, row, row))!;

    private async Task FindAsync(MethodInfo helper, object row)
    {
        var found = await CallAsync(helper, row);
        var exists = await CallAsync(Helper(helper.Name.Replace("Find", "Exists", StringComparison.Ordinal))!, row);
        Assert.Equal(found is not null, exists);
        // A partial index need not cover the row that was made up.
        if (found is not null || !IsPartial(helper))
            Same(row, found);
        if (Helper(helper.Name.Replace("FindBy", "FindManyBy", StringComparison.Ordinal)) is { } many)
            Assert.Equal(found is not null, Rows(await CallAsync(many, row, KeysOf(helper, many, row))).Any(other => Differences(row, other).Count == 0));
    }

    private bool IsPartial(MethodInfo find) => _table.GetType().GetNestedType("Keys")!.GetProperties()
        .Where(property => property.GetValue(null) is { } key && key.GetType().GetProperty("FilterSql")!.GetValue(key) is not null)
        .Any(property => find.Name == $"FindBy{property.Name}Async");

    /// <summary>The row's key as a set of one.</summary>
    private static Array KeysOf(MethodInfo find, MethodInfo findMany, object row)
    {
        var parts = find.GetParameters().SkipLast(1).Where(parameter => parameter.Name != "include").Select(parameter => Property(row, parameter.Name!)).ToArray();
        var key = findMany.GetParameters()[0].ParameterType.GetGenericArguments()[0];
        var keys = Array.CreateInstance(key, 1);
        keys.SetValue(parts.Length == 1 ? parts[0] : Activator.CreateInstance(key, parts), 0);
        return keys;
    }

    private async Task ListAsync(MethodInfo helper, object row)
    {
        var rows = Rows(await CallAsync(helper, row)).ToList();
        Assert.Contains(rows, found => Differences(row, found).Count == 0);
        Assert.Empty(Rows(await CallAsync(helper, row, 0)));
        Assert.Equal((long)rows.Count, await CallAsync(Helper(Renamed(helper, "Count"))!, row));
        SameRows(rows, await StreamAsync(Helper(Renamed(helper, "Stream"))!, row));
        if (Helper(Renamed(helper, "Page")) is { } page)
            SameRows(rows, await WalkAsync(page, row));
    }

    /// <summary>Reads all rows, one a page.</summary>
    private async Task<List<object>> WalkAsync(MethodInfo helper, object row)
    {
        var rows = new List<object>();
        object? token = null;
        do
        {
            var page = (await CallAsync(helper, row, 1, token!))!;
            rows.AddRange(Rows(page.GetType().GetProperty("Items")!.GetValue(page)));
            token = page.GetType().GetProperty("Next")!.GetValue(page);
        }
        while (token is not null);
        return rows;
    }

    private async Task<List<object>> StreamAsync(MethodInfo helper, object row)
    {
        var rows = new List<object>();
        await foreach (var streamed in (IAsyncEnumerable<object>)Call(helper, row)!)
            rows.Add(streamed);
        return rows;
    }

    private static string Renamed(MethodInfo list, string verb) => verb + list.Name["List".Length..];

    internal static IEnumerable<object> Rows(object? rows) => Assert.IsAssignableFrom<System.Collections.IEnumerable>(rows).Cast<object>();

    /// <summary>The same rows in any order: a list leaves rows that its index has no order for as they come.</summary>
    private static void SameRows(List<object> expected, List<object> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        var rest = actual.ToList();
        foreach (var row in expected)
        {
            var nearest = rest.MinBy(found => Differences(row, found).Count)!;
            Same(row, nearest);
            rest.Remove(nearest);
        }
    }

    private static IEnumerable<object> LinqRows(object table) => ((System.Collections.IEnumerable)table.GetType().GetProperty("Linq")!.GetValue(table)!).Cast<object>();

    private void Linq(object row)
    {
        var rows = LinqRows(_table).ToList();
        var nearest = rows.Select(found => Differences(row, found)).MinBy(differences => differences.Count);
        Assert.True(nearest is { Count: 0 }, "LINQ finds no such row. " + (nearest is null ? "It finds none." : string.Join("; ", nearest)));
    }

    private async Task<object> UpdateAsync(object row)
    {
        if (Helper("UpdateAsync") is not { } update)
            return row;
        var patch = Fill(_patch!, except: KeyColumns(ConstraintKind.PrimaryKey).SelectMany(columns => columns));
        var updated = (await CallAsync(update, row, patch))!;
        Same(patch, updated);
        return updated;
    }

    private async Task UpsertAsync(object row)
    {
        if (Helper("UpsertAsync") is not { } upsert)
            return;
        foreach (var key in Keys)
        {
            var given = Fill(_new, except: KeyColumns(ConstraintKind.PrimaryKey, ConstraintKind.Unique, ConstraintKind.UniqueIndex).SelectMany(columns => columns), copyOf: row);
            Same(given, (await CallAsync(upsert, row, given, key))!);
        }

        // Where the key is the server's to give, the row can't be there.
        var another = Fill(_new);
        Same(another, (await CallAsync(upsert, row, another, _table.GetType().GetNestedType("Keys")!.GetProperties()[0].GetValue(null)!))!);
    }

    private async Task DeleteAsync(object row)
    {
        if (Helper("DeleteAsync") is not { } delete)
            return;
        await CallAsync(delete, row);
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => CallAsync(delete, row));
        Assert.IsType<RowNotFoundException>(failure);
    }

    private async Task RestoreAndPurgeAsync(object row)
    {
        var all = LinqRows(_table.GetType().GetMethod("WithDeleted")!.Invoke(_table, null)!).Count();
        Assert.Equal(all - 1, LinqRows(_table).Count(found => Differences(row, found).Count > 0));
        if (Helper("RestoreAsync") is { } restore)
        {
            await CallAsync(restore, row);
            Assert.IsType<RowNotFoundException>(await Assert.ThrowsAnyAsync<Exception>(() => CallAsync(restore, row)));
            await CallAsync(Helper("PurgeAsync")!, row);
            Assert.IsType<RowNotFoundException>(await Assert.ThrowsAnyAsync<Exception>(() => CallAsync(Helper("PurgeAsync")!, row)));
        }
    }

    /// <summary>Calls a helper and waits for what it gives; before it the one that takes no include, where there is one.</summary>
    internal async Task<object?> CallAsync(MethodInfo helper, object row, params object[] given)
    {
        if (_helpers.FirstOrDefault(other => other != helper && other.Name == helper.Name && IsShort(other)) is { } shorter)
            await (Task)Call(shorter, row, given)!;
        var task = (Task)Call(helper, row, given)!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }

    /// <summary>Calls a helper: keys come from the row, everything else is given.</summary>
    internal object? Call(MethodInfo helper, object row, params object[] given)
    {
        Called.Enqueue((helper.IsGenericMethod ? helper.GetGenericMethodDefinition() : helper).ToString()!);
        var rest = new Queue<object>(given);
        var arguments = helper.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
            : IsGiven(parameter) ? (rest.TryDequeue(out var next) ? next : null)
            : rest.Count > 0 && parameter.ParameterType.IsInstanceOfType(rest.Peek()) && !parameter.ParameterType.IsPrimitive ? rest.Dequeue()
            : Property(row, parameter.Name!)).ToArray();
        return helper.Invoke(_table, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture);
    }

    private static bool IsGiven(ParameterInfo parameter) =>
        parameter.Name is "limit" or "size" or "after" or "include" or "by";

    /// <summary>Makes up an insert or a patch.</summary>
    internal object Fill(Type type, bool onlyRequired = false, IEnumerable<string>? except = null, object? copyOf = null)
    {
        var number = _next++;
        var skipped = except?.ToHashSet() ?? [];
        var made = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            var column = _row.GetProperty(property.Name)!.GetCustomAttribute<ColumnAttribute>()!;
            var isOptional = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>);
            var valueType = isOptional ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            // A row that is made up has no parent to take a number from, and is not deleted.
            var isNumber = type == _new && column.Name == _definition.Numbering?.Column;
            if (isOptional && !isNumber && (onlyRequired || (skipped.Contains(column.Name!) && copyOf is null)))
                continue;
            if (column.Name == _definition.SoftDelete?.Column)
                continue;
            var value = skipped.Contains(column.Name!) && copyOf is not null
                ? _row.GetProperty(property.Name)!.GetValue(copyOf)
                : Sample(Nullable.GetUnderlyingType(valueType) ?? valueType, property.Name, column, number);
            property.SetValue(made, isOptional ? Activator.CreateInstance(property.PropertyType, value) : value);
        }

        return made;
    }

    private object Sample(Type type, string property, ColumnAttribute column, int number) =>
        _row.GetNestedType(property + "Values")?.GetFields() is { Length: > 0 } known
            ? known[number % known.Length].GetRawConstantValue()!
            : SampleValues.Of(type, column.DbType!, number);

    internal IEnumerable<IReadOnlyList<string>> KeyColumns(params ConstraintKind[] kinds) =>
        _definition.Constraints.Where(constraint => kinds.Contains(constraint.Kind)).Select(constraint => constraint.Columns);

    /// <summary>The helper of a name; of several, the one that takes neither a condition nor a patch for a row that is there.</summary>
    internal MethodInfo? Helper(string name) => _helpers.SingleOrDefault(helper => helper.Name == name
        && !IsShort(helper) && helper.GetParameters()[0].Name != "where" && !(name == "UpsertAsync" && helper.GetParameters()[2].Name == "patch")
        && !(name == "DeleteAsync" && helper.GetParameters().Any(parameter => parameter.Name == "version")));

    /// <summary>Whether another helper takes what to include too.</summary>
    private bool IsShort(MethodInfo helper) => _helpers.Any(other => other.Name == helper.Name && other.GetParameters().Length == helper.GetParameters().Length + 1
        && other.GetParameters().Any(parameter => parameter.Name == "include"));

    internal static object? Property(object row, string parameter) =>
        row.GetType().GetProperties().Single(property => parameter.Equals(property.Name, StringComparison.OrdinalIgnoreCase)
            || parameter.Equals(property.Name + "Value", StringComparison.OrdinalIgnoreCase)).GetValue(row);

    internal static void Same(object expected, object? actual)
    {
        Assert.NotNull(actual);
        var differences = Differences(expected, actual);
        Assert.True(differences.Count == 0, expected.GetType().Name + ":\n" + string.Join('\n', differences));
    }

    /// <summary>Where a row is not what was given; what was not set may be anything.</summary>
    private static List<string> Differences(object expected, object actual)
    {
        var differences = new List<string>();
        foreach (var property in expected.GetType().GetProperties())
        {
            var wanted = property.GetValue(expected);
            if (wanted?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Optional<>))
            {
                if (!(bool)type.GetProperty("IsSet")!.GetValue(wanted)!)
                    continue;
                wanted = type.GetProperty("Value")!.GetValue(wanted);
            }

            var found = actual.GetType().GetProperty(property.Name)!.GetValue(actual);
            if (!Values.AreEqual(wanted, found))
                differences.Add($"{property.Name}: expected {Values.Show(wanted)}, found {Values.Show(found)}");
        }

        return differences;
    }
}
