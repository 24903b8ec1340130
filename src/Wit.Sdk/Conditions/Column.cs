using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Wit.Sdk.Conditions;
using Wit.Sdk.Conditions.Nodes;
using Wit.Sdk.Paging;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A column whose values are of a type: what conditions are written with, as <c>issue => issue.State == IssueState.Open</c>.</summary>
/// <typeparam name="T">The type of the row's property.</typeparam>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Conditions read as the expressions that they are.")]
public class Column<T> : TableColumn
{
    internal Column(TableColumns owner, int ordinal, ColumnType<T> type)
        : base(owner, ordinal) => Type = type;

    internal ColumnType<T> Type { get; }

    internal sealed override bool IsNullable => Definition.IsNullable || Nullable.GetUnderlyingType(typeof(T)) is not null;

    internal sealed override bool HasTexts => Type.Bind is null && PageValue.HasTexts(typeof(T));

    /// <summary>Stands on the right side of a comparison with another column.</summary>
    /// <param name="column">The column.</param>
    public static implicit operator ColumnOperand<T>(Column<T> column) => new(column);

    /// <summary>The rows that have the value; null stands for NULL.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition operator ==(Column<T> column, T value) => value is null ? Of(column).IsNull : new ComparisonCondition<T>(Of(column), " = ", null, value);

    /// <summary>The rows that have another value, or NULL; with null, those that have any value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition operator !=(Column<T> column, T value) =>
        value is null ? Of(column).IsNotNull : new ComparisonCondition<T>(Of(column), " IS DISTINCT FROM ", " = ", value);

    /// <summary>The rows that have a lesser value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition operator <(Column<T> column, T value) => Of(column).Compare(" < ", value);

    /// <summary>The rows that have the value or a lesser one.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition operator <=(Column<T> column, T value) => Of(column).Compare(" <= ", value);

    /// <summary>The rows that have a greater value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition operator >(Column<T> column, T value) => Of(column).Compare(" > ", value);

    /// <summary>The rows that have the value or a greater one.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition operator >=(Column<T> column, T value) => Of(column).Compare(" >= ", value);

    /// <summary>The rows in which both columns have the same value, or none.</summary>
    /// <param name="column">The column.</param>
    /// <param name="other">The other column.</param>
    public static Condition operator ==(Column<T> column, ColumnOperand<T> other) => Of(column).CompareEqual(other);

    /// <summary>The rows in which the columns differ: in their values, or in that one of them has none.</summary>
    /// <param name="column">The column.</param>
    /// <param name="other">The other column.</param>
    public static Condition operator !=(Column<T> column, ColumnOperand<T> other) => new NotCondition(Of(column).CompareEqual(other));

    /// <summary>The rows in which the first column has the lesser value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="other">The other column.</param>
    public static Condition operator <(Column<T> column, ColumnOperand<T> other) => new ColumnComparison(Of(column), " < ", other.Column);

    /// <summary>The rows in which the first column has the lesser value, or the same.</summary>
    /// <param name="column">The column.</param>
    /// <param name="other">The other column.</param>
    public static Condition operator <=(Column<T> column, ColumnOperand<T> other) => new ColumnComparison(Of(column), " <= ", other.Column);

    /// <summary>The rows in which the first column has the greater value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="other">The other column.</param>
    public static Condition operator >(Column<T> column, ColumnOperand<T> other) => new ColumnComparison(Of(column), " > ", other.Column);

    /// <summary>The rows in which the first column has the greater value, or the same.</summary>
    /// <param name="column">The column.</param>
    /// <param name="other">The other column.</param>
    public static Condition operator >=(Column<T> column, ColumnOperand<T> other) => new ColumnComparison(Of(column), " >= ", other.Column);

    /// <summary>The rows that have one of the values; of no values, no row.</summary>
    /// <param name="values">The values, none of them null.</param>
    public Condition IsIn(params IReadOnlyCollection<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new InCondition<T>(this, values);
    }

    /// <summary>The rows that have one of the two values, or one that lies between them.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="greatest">The greatest value.</param>
    public Condition Between(T least, T greatest)
    {
        Comparable(least);
        Comparable(greatest);
        return new BetweenCondition<T>(this, least, greatest);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    internal void BindValue(StatementParameters parameters, T value) => Type.Add(parameters, value);

    internal sealed override bool IsReadable(string? text) => PageValue.TryParse<T>(text, out _);

    internal sealed override void BindText(StatementParameters parameters, string? text)
    {
        if (!PageValue.TryParse<T>(text, out var value))
            throw new InvalidOperationException("The place of the page was not looked at before it is bound.");
        BindValue(parameters, value!);
    }

    private static Column<T> Of(Column<T> column) => column ?? throw new ArgumentNullException(nameof(column));

    private ComparisonCondition<T> Compare(string comparison, T value)
    {
        Comparable(value);
        return new ComparisonCondition<T>(this, comparison, null, value);
    }

    /// <summary>Where only one side can be NULL, an equality that an index serves leaves nothing out.</summary>
    private ColumnComparison CompareEqual(ColumnOperand<T> other) =>
        new(this, IsNullable && other.Column.IsNullable ? " IS NOT DISTINCT FROM " : " = ", other.Column);

    private void Comparable(T value)
    {
        if (value is null)
            throw new ArgumentNullException(nameof(value), $"Nothing is less or greater than NULL: compare the column \"{Name}\" with a value.");
    }
}
