using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model.Tags;

/// <summary>The <c>@softDelete</c> of a table: its rows are deleted by a time in a column, and exist as long as that is NULL.</summary>
public static class SoftDelete
{
    /// <summary>The column of a table; null where there is none, or none that can be used, which WIT3071 says.</summary>
    /// <param name="table">The table.</param>
    public static Column? ColumnOf(Table table) =>
        table.Columns.FirstOrDefault(column => column is { NotNull: false, GeneratedExpression: null, Type: ColumnType.Timestamp } && column.Documentation.Find("softDelete") is not null);

    /// <summary>Whether the predicate of a partial index says exactly that a row is not deleted.</summary>
    /// <param name="table">The table.</param>
    /// <param name="predicate">The predicate as the schema has it; null for an index over all rows.</param>
    public static bool IsLive(Table table, string? predicate)
    {
        if (predicate is null || ColumnOf(table) is not { } column)
            return false;
        var words = Regex.Replace(predicate.Trim(), @"\s+", " ", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        while (words.Length > 1 && words[0] == '(' && words[words.Length - 1] == ')')
            words = words.Substring(1, words.Length - 2).Trim();
        const string condition = " is null";
        if (!words.EndsWith(condition, StringComparison.OrdinalIgnoreCase))
            return false;
        var name = words.Substring(0, words.Length - condition.Length).Trim();
        return Spellings(table, column).Contains(name, StringComparer.Ordinal);
    }

    /// <summary>The table as its living rows have it: an index over them covers all of them. Those over every row come first, so that the same lists come in the same order.</summary>
    /// <param name="table">The table.</param>
    public static Table Live(Table table) => table.Indexes.Any(index => IsLive(table, index.Where))
        ? table with { Indexes = table.Indexes.OrderBy(index => index.Where is not null).Select(index => IsLive(table, index.Where) ? index with { Where = null } : index).ToEquatableArray() }
        : table;

    private static IEnumerable<string> Spellings(Table table, Column column)
    {
        foreach (var name in Spellings(column.Name))
        {
            yield return name;
            foreach (var owner in Spellings(table.Name.Name))
            {
                yield return owner + "." + name;
                foreach (var schema in Spellings(table.Name.Schema))
                    yield return schema + "." + owner + "." + name;
            }
        }
    }

    private static IEnumerable<string> Spellings(string name)
    {
        yield return "\"" + name.Replace("\"", "\"\"") + "\"";
        if (name.All(character => character is (>= 'a' and <= 'z') or '_' or (>= '0' and <= '9')))
            yield return name;
    }
}
