using NpgsqlTypes;
using Wit.Sdk.Conditions;
using Wit.Sdk.Conditions.Columns;
using Wit.Sdk.Conditions.Nodes;

namespace Wit.Sdk;

/// <summary>A column of arrays.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class ArrayColumn<T> : Column<T[]?>
{
    internal ArrayColumn(TableColumns owner, int ordinal, ColumnType<T[]?> type)
        : base(owner, ordinal, type)
    {
    }

    /// <summary>The number of elements; NULL where there is no array.</summary>
    public Column<int> Length => new FunctionColumn<int>(this, "cardinality(", ")", new ColumnType<int>(NpgsqlDbType.Integer));

    /// <summary>The rows whose array has a value among its elements.</summary>
    /// <param name="value">The value.</param>
    public Condition Contains(T value) => Compare(" @> ", [value]);

    /// <summary>The rows whose array has all of the values; of no values, every array.</summary>
    /// <param name="values">The values.</param>
    public Condition ContainsAll(params IReadOnlyCollection<T> values) => Compare(" @> ", values);

    /// <summary>The rows whose array has one of the values.</summary>
    /// <param name="values">The values.</param>
    public Condition Overlaps(params IReadOnlyCollection<T> values) => Compare(" && ", values);

    /// <summary>The rows whose array has no other element than the values.</summary>
    /// <param name="values">The values.</param>
    public Condition IsContainedBy(params IReadOnlyCollection<T> values) => Compare(" <@ ", values);

    private ComparisonCondition<T[]?> Compare(string comparison, IReadOnlyCollection<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new ComparisonCondition<T[]?>(this, comparison, null, [.. values]);
    }
}
