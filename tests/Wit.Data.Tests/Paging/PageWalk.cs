using System.Reflection;
using LinqToDB.Mapping;
using Wit.Sdk;
using Wit.Sdk.Definitions;
using Wit.Sdk.Generators.Tests.Trials;

namespace Wit.Data.Tests.Paging;

/// <summary>Walks a list of a table page by page, over rows that are equal in all that its keys let them be, while others insert more of them.</summary>
internal sealed class PageWalk(TableTrial trial, MethodInfo page)
{
    private const int RowsBefore = 5;
    private const int RowsMeanwhile = 4;
    private const int PageSize = 2;

    private readonly IReadOnlyList<PropertyInfo> _columns = [.. trial.RowType.GetProperties().Where(property => property.GetCustomAttribute<ColumnAttribute>() is not null)];

    /// <summary>The rows that were there before, and the keys in the order in which the walk met them.</summary>
    public async Task<(IReadOnlyList<string> Before, IReadOnlyList<string> Met)> RunAsync()
    {
        var row = await InsertAsync(trial.Fill(trial.NewType));
        for (var number = 1; number < RowsBefore; number++)
            await InsertAsync(Twin(row));
        var before = TableTrial.Rows(await trial.CallAsync(trial.Helper("List" + page.Name["Page".Length..])!, row)).Select(KeyOf).ToList();

        var met = new List<string>();
        object? token = null;
        for (var meanwhile = RowsMeanwhile; token is not null || met.Count == 0; meanwhile--)
        {
            var reading = trial.CallAsync(page, row, PageSize, token!);
            Task inserting = meanwhile > 0 ? InsertAsync(Twin(row)) : Task.CompletedTask;
            await Task.WhenAll(reading, inserting);
            var read = (await reading)!;
            met.AddRange(TableTrial.Rows(read.GetType().GetProperty("Items")!.GetValue(read)).Select(KeyOf));
            token = read.GetType().GetProperty("Next")!.GetValue(read);
        }

        return (before, met);
    }

    /// <summary>A row with the same values, but for one column of each key: one that the list is not by, where there is such.</summary>
    private object Twin(object row)
    {
        var arguments = page.GetParameters().Select(parameter => parameter.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = trial.KeyColumns(ConstraintKind.PrimaryKey, ConstraintKind.Unique, ConstraintKind.UniqueIndex)
            .Where(key => key.Count > 0)
            .Select(key => key.LastOrDefault(column => !arguments.Contains(PropertyOf(column).Name)) ?? key[^1])
            .ToHashSet();
        return trial.Fill(trial.NewType, except: _columns.Select(NameOf).Where(column => !own.Contains(column)), copyOf: row);
    }

    private async Task<object> InsertAsync(object row) => (await trial.CallAsync(trial.Helper("InsertAsync")!, row, row))!;

    private string KeyOf(object row) => string.Join('|', trial.KeyColumns(ConstraintKind.PrimaryKey).Single().Select(column => PropertyOf(column).GetValue(row)));

    private PropertyInfo PropertyOf(string column) => _columns.Single(property => NameOf(property) == column);

    private static string NameOf(PropertyInfo property) => property.GetCustomAttribute<ColumnAttribute>()!.Name!;
}
