using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries.Selected;

/// <summary>The columns that a query returns in place of whole rows.</summary>
/// <param name="columns">The columns.</param>
/// <param name="isDistinct">Whether equal results come once.</param>
internal sealed class SelectedColumns(TableColumn[] columns, bool isDistinct)
{
    /// <summary>Whether equal results come once.</summary>
    public bool IsDistinct => isDistinct;

    /// <summary>The same, of which equal results come once.</summary>
    public SelectedColumns Distinct => new(columns, isDistinct: true);

    /// <summary>Whether a value is of a JSON column that has a C# type of its own.</summary>
    public bool HasJson => Array.Exists(columns, static column => column.IsReadAsJson);

    public void Write(SqlPieces sql)
    {
        if (isDistinct)
            sql.Append("DISTINCT ");
        for (var index = 0; index < columns.Length; index++)
        {
            if (index > 0)
                sql.Append(", ");
            columns[index].WriteSelected(sql);
        }
    }

    public void Bind(StatementParameters parameters)
    {
        foreach (var column in columns)
            column.Bind(parameters);
    }

    /// <summary>Refuses an order that the server could not apply to distinct results.</summary>
    public void CheckOrder(IReadOnlyList<Order> orders)
    {
        if (!isDistinct)
            return;
        foreach (var order in orders)
        {
            if (order.Column.HasParameters || !Array.Exists(columns, column => column.HasShapeOf(order.Column)))
            {
                throw new InvalidOperationException(
                    $"Distinct results can be ordered by selected columns only, and \"{order.Column.Name}\" is not one: add it to Select, leave out OrderBy, or order the list in memory.");
            }
        }
    }
}
