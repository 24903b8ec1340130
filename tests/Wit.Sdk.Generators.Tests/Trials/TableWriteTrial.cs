using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using LinqToDB.Mapping;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Calls the writes of a table that are more than one row by its key.</summary>
internal sealed class TableWriteTrial(TableTrial table)
{
    private static readonly HashSet<string> Comparable = ["uuid", "integer", "bigint", "smallint", "text", "serial", "bigserial"];

    private readonly IReadOnlyList<string> _keyColumns =
        [.. table.KeyColumns(ConstraintKind.PrimaryKey, ConstraintKind.Unique, ConstraintKind.UniqueIndex).SelectMany(columns => columns)];

    public async Task RunAsync(object row)
    {
        await InsertManyAsync();
        await InsertIfAbsentAsync();
        await UpsertPatchAsync(row);
        await IncrementAsync(row);
        await UpdateAndDeleteAsync();
    }

    private async Task InsertManyAsync()
    {
        var given = Rows(3);
        var returned = TableTrial.Rows(await table.CallAsync(table.Helper("InsertManyReturningAsync")!, given, given)).ToList();
        Assert.Equal(given.Length, returned.Count);
        for (var index = 0; index < given.Length; index++)
            TableTrial.Same(given.GetValue(index)!, returned[index]);

        given = Rows(3);
        LeaveOut(given.GetValue(1)!);
        var before = await CountAsync(given);
        Assert.Equal(3L, await table.CallAsync(table.Helper("InsertManyAsync")!, given, given));
        Assert.Equal(before + 3, await CountAsync(given));
    }

    /// <summary>Makes one row set other columns than its neighbours: a COPY of its own, or an insert.</summary>
    private void LeaveOut(object row)
    {
        var optional = table.NewType.GetProperties().FirstOrDefault(property => property.PropertyType.IsGenericType
            && property.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>) && ColumnOf(property.Name) != table.Definition.Numbering?.Column && !_keyColumns.Contains(ColumnOf(property.Name)));
        optional?.SetValue(row, Activator.CreateInstance(optional.PropertyType));
    }

    private async Task<long> CountAsync(object anyRow) => (long)(await table.CallAsync(table.Helper("CountAsync")!, anyRow))!;

    private Array Rows(int count)
    {
        var rows = Array.CreateInstance(table.NewType, count);
        for (var index = 0; index < count; index++)
            rows.SetValue(table.Fill(table.NewType), index);
        return rows;
    }

    private async Task InsertIfAbsentAsync()
    {
        if (table.Helper("InsertIfAbsentAsync") is not { } helper)
            return;
        foreach (var key in table.Keys)
        {
            var given = table.Fill(table.NewType);
            var inserted = (await table.CallAsync(helper, given, given, key))!;
            TableTrial.Same(given, inserted);
            var columns = (IReadOnlyList<string>)key.GetType().GetProperty("Columns")!.GetValue(key)!;
            if (columns.All(column => table.NewType.GetProperty(PropertyOf(column)) is not null))
                Assert.Null(await table.CallAsync(helper, given, table.Fill(table.NewType, except: _keyColumns, copyOf: inserted), key));
        }
    }

    private async Task UpsertPatchAsync(object row)
    {
        if (table.Helpers.SingleOrDefault(helper => helper.Name == "UpsertAsync" && helper.GetParameters()[2].Name == "patch") is not { } helper)
            return;
        foreach (var key in table.Keys)
        {
            var columns = (IReadOnlyList<string>)key.GetType().GetProperty("Columns")!.GetValue(key)!;
            var patch = table.Fill(table.PatchType!, except: _keyColumns);
            var result = (await table.CallAsync(helper, row, table.Fill(table.NewType, except: _keyColumns, copyOf: row), key, patch))!;
            if (columns.All(column => table.NewType.GetProperty(PropertyOf(column)) is not null))
                TableTrial.Same(patch, result);
        }
    }

    private async Task IncrementAsync(object row)
    {
        if (table.Helper("IncrementAsync") is not { } helper)
            return;
        var columns = helper.GetParameters()[^3].ParameterType.GetGenericArguments()[0];
        foreach (var column in columns.GetProperties().Where(column => column.PropertyType.IsGenericType && column.PropertyType.GetGenericTypeDefinition() == typeof(CounterColumn<>)))
        {
            var type = column.PropertyType.GetGenericArguments()[0];
            var by = Convert.ChangeType(_keyColumns.Contains(ColumnOf(column.Name)) ? 0 : 1, type, CultureInfo.InvariantCulture);
            var parameter = Expression.Parameter(columns);
            var selector = Expression.Lambda(Expression.Property(parameter, column), parameter).Compile();
            if (table.NewType.GetProperty(column.Name) is null)
                continue;
            row = (await table.CallAsync(helper.MakeGenericMethod(type), row, selector, Convert.ChangeType(0, type, CultureInfo.InvariantCulture)))!;
            var before = Convert.ToDecimal(table.RowType.GetProperty(column.Name)!.GetValue(row), CultureInfo.InvariantCulture);
            row = (await table.CallAsync(helper.MakeGenericMethod(type), row, selector, by))!;
            Assert.Equal(before + Convert.ToDecimal(by, CultureInfo.InvariantCulture), Convert.ToDecimal(table.RowType.GetProperty(column.Name)!.GetValue(row), CultureInfo.InvariantCulture));
        }
    }

    private async Task UpdateAndDeleteAsync()
    {
        var row = (await table.CallAsync(table.Helper("InsertAsync")!, table, table.Fill(table.NewType)))!;
        var delete = table.Helpers.Single(helper => helper.Name == "DeleteAsync" && helper.GetParameters()[0].Name == "where");
        var where = Condition(delete.GetParameters()[0].ParameterType, row);
        if (table.Helpers.SingleOrDefault(helper => helper.Name == "UpdateAsync" && helper.GetParameters()[0].Name == "where") is { } update)
        {
            var patch = table.Fill(table.PatchType!, except: _keyColumns.Concat(Compared() is { } compared ? [ColumnOf(compared.Name)] : []));
            foreach (var updated in TableTrial.Rows(await table.CallAsync(update, row, where, patch)))
                TableTrial.Same(patch, updated);
        }

        Assert.Equal(Compared() is null ? 0 : 1, TableTrial.Rows(await table.CallAsync(delete, row, where)).Count());
        if (table.Helpers.SingleOrDefault(helper => helper.Name == "PurgeAsync" && helper.GetParameters()[0].Name == "where") is { } purge)
            Assert.Equal(Compared() is null ? 0 : 1, TableTrial.Rows(await table.CallAsync(purge, row, where)).Count());
    }

    /// <summary>A column that tells the row from the others, of a type that has an equality.</summary>
    private PropertyInfo? Compared() => table.RowType.GetProperties()
        .Where(property => property.GetCustomAttribute<ColumnAttribute>() is { DbType: { } type } && Comparable.Contains(type))
        .OrderByDescending(property => _keyColumns.Contains(ColumnOf(property.Name)))
        .FirstOrDefault();

    /// <summary>The condition that the column has the row's value; no row, where there is no such column.</summary>
    private Delegate Condition(Type function, object row)
    {
        var columns = Expression.Parameter(function.GetGenericArguments()[0]);
        var property = Compared()?.Name ?? function.GetGenericArguments()[0].GetProperties()[0].Name;
        var column = Expression.Property(columns, property);
        var type = ValueOf(column.Type);
        var condition = Compared() is null
            ? Expression.Call(column, column.Type.GetMethod("IsIn")!, Expression.Constant(Array.CreateInstance(type, 0)))
            : Expression.Call(Equality(column.Type, type), column, Expression.Constant(table.RowType.GetProperty(property)!.GetValue(row), type));
        return Expression.Lambda(function, condition, columns).Compile();
    }

    /// <summary>The condition that every row meets: that a column has none of no values.</summary>
    internal static Delegate Every(Type function)
    {
        var columns = Expression.Parameter(function.GetGenericArguments()[0]);
        var column = Expression.Property(columns, function.GetGenericArguments()[0].GetProperties()[0].Name);
        var none = Expression.Call(column, column.Type.GetMethod("IsIn")!, Expression.Constant(Array.CreateInstance(ValueOf(column.Type), 0)));
        return Expression.Lambda(function, Expression.Not(none), columns).Compile();
    }

    /// <summary>The type of a column's values.</summary>
    private static Type ValueOf(Type column) =>
        column.IsGenericType && column.GetGenericTypeDefinition() == typeof(Column<>) ? column.GetGenericArguments()[0] : ValueOf(column.BaseType!);

    private static MethodInfo Equality(Type column, Type value) => column.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Single(method => method.Name == "op_Equality" && method.GetParameters()[1].ParameterType == value);

    private string ColumnOf(string property) => table.RowType.GetProperty(property)!.GetCustomAttribute<ColumnAttribute>()!.Name!;

    private string PropertyOf(string column) => table.RowType.GetProperties().Single(property => property.GetCustomAttribute<ColumnAttribute>()?.Name == column).Name;
}
