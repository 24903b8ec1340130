using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Queries;

/// <summary>Writes filters.</summary>
/// <param name="table">The table, which the statement calls <c>r</c>.</param>
/// <param name="query">Takes the values.</param>
internal sealed class FilterSql(TableShape table, SqlQuery query)
{
    private const int MostConditions = 50;
    private const int MostValues = 200;

    /// <summary>The condition; null when every row is asked for.</summary>
    /// <exception cref="BadRequestException">The column does not exist, or it is secret: a filter by value would reveal it.</exception>
    public string? Write(IReadOnlyList<IReadOnlyList<FilterCondition>>? groups)
    {
        var used = (groups ?? []).Where(group => group is { Count: > 0 }).ToList();
        if (used.Sum(group => group.Count) > MostConditions) throw new BadRequestException($"A filter has at most {MostConditions} conditions.");
        return used.Count == 0 ? null : "(" + string.Join(" or ", used.Select(group => "(" + string.Join(" and ", group.Select(Condition)) + ")")) + ")";
    }

    /// <summary>A column that may be asked about, as a value that can be compared.</summary>
    public static string Comparable(ColumnShape column) => column.IsComparedAsText ? $"r.{SqlQuery.Quote(column.Name)}::text" : "r." + SqlQuery.Quote(column.Name);

    /// <summary>A column that may be filtered and sorted by.</summary>
    public static ColumnShape Column(TableShape table, string? name)
    {
        var column = (name is null ? null : table.FindColumn(name)) ?? throw new BadRequestException($"'{table.Name}' has no column '{name}'. Reload the page.");
        return column.IsSecret ? throw new BadRequestException($"The column '{name}' is @secret: it is neither shown nor compared.") : column;
    }

    private string Condition(FilterCondition condition)
    {
        var column = Column(table, condition.Column);
        var left = Comparable(column);
        var values = condition.Values ?? [];
        if (values.Count > MostValues) throw new BadRequestException($"A condition has at most {MostValues} values.");
        return condition.Operator switch
        {
            FilterOperator.IsNull => $"r.{SqlQuery.Quote(column.Name)} is null",
            FilterOperator.IsNotNull => $"r.{SqlQuery.Quote(column.Name)} is not null",
            FilterOperator.In => values.Count == 0 ? "false" : $"{left} in ({string.Join(", ", values.Select(value => Value(column, value)))})",
            FilterOperator.Contains => $"r.{SqlQuery.Quote(column.Name)}::text ilike {query.TextValue("%" + Escape(One()) + "%")}",
            FilterOperator.StartsWith => $"r.{SqlQuery.Quote(column.Name)}::text ilike {query.TextValue(Escape(One()) + "%")}",
            FilterOperator.Holds => $"r.{SqlQuery.Quote(column.Name)}::jsonb @> {query.Value(One())}",
            FilterOperator.Has => $"{query.Value(One())} = any(r.{SqlQuery.Quote(column.Name)})",
            FilterOperator.Equal => $"{left} = {Value(column, One())}",
            FilterOperator.NotEqual => $"{left} is distinct from {Value(column, One())}",
            FilterOperator.Less => $"{left} < {Value(column, One())}",
            FilterOperator.LessOrEqual => $"{left} <= {Value(column, One())}",
            FilterOperator.Greater => $"{left} > {Value(column, One())}",
            FilterOperator.GreaterOrEqual => $"{left} >= {Value(column, One())}",
            _ => throw new BadRequestException($"There is no condition '{condition.Operator}'."),
        };

        string One() => values.Count == 1 && values[0] is { } value ? value : throw new BadRequestException($"The condition on '{column.Name}' takes one value.");
    }

    private string Value(ColumnShape column, string? value) => column.IsComparedAsText ? query.TextValue(value) : query.Value(value);

    /// <summary>A text as <c>like</c> takes it for itself.</summary>
    public static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
