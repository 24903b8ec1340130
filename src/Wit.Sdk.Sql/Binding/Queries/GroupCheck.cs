using Wit.Sdk.Sql.Binding.Tree;

namespace Wit.Sdk.Sql.Binding.Queries;

/// <summary>Checks that a SELECT with groups uses only what a group has one value of.</summary>
/// <param name="context">The shared state.</param>
/// <param name="scope">The scope of the SELECT.</param>
internal sealed class GroupCheck(BindingContext context, Scope scope)
{
    private readonly HashSet<BoundTable> _tables = [.. scope.Items.Select(item => item.Table).OfType<BoundTable>()];

    /// <summary>Reports the first column that is neither grouped nor aggregated.</summary>
    public void Check(IEnumerable<BoundExpression> values)
    {
        foreach (var value in values) Check(value);
    }

    private void Check(BoundExpression value)
    {
        if (scope.GroupKeys?.Contains(value.Key) == true) return;
        if (value is { Kind: BoundKind.Aggregate, Label: "grouping" } && value.Level == scope)
        {
            if (Array.Exists(value.Children, child => scope.GroupKeys?.Contains(child.Key) != true))
                context.Report(ProblemCodes.Aggregates, "42803", value.Span, "The arguments of GROUPING need to be expressions of GROUP BY.");
            return;
        }

        if (value.Kind == BoundKind.Aggregate && value.Level == scope) return;
        if (value is { Kind: BoundKind.Column or BoundKind.WholeRow, Table: { } table } && _tables.Contains(table) && !IsKeyGrouped(table))
        {
            var name = value.Kind == BoundKind.WholeRow ? value.Label : value.Number >= 0 ? table.Columns[value.Number].Name : value.Label;
            context.Report(ProblemCodes.Aggregates, "42803", value.Span, $"The column '{name}' needs to be in GROUP BY or in an aggregate.");
        }

        foreach (var child in value.Children) Check(child);
    }

    // Where the primary key is grouped, all columns of the table have one value.
    private bool IsKeyGrouped(BoundTable table) => table.Relation is { PrimaryKey.Count: > 0 } relation
        && relation.PrimaryKey.All(column => scope.GroupKeys?.Contains($"#{table.Id}.{relation.RowType.Fields.ToList().FindIndex(field => field.Name == column)}") == true);
}
