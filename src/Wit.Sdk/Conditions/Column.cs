using System.Diagnostics.CodeAnalysis;
using Wit.Sdk.Conditions;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A column whose values are of a type: what conditions are written with, as <c>issue => issue.State == IssueState.Open</c>.</summary>
/// <typeparam name="TRow">The table's row type.</typeparam>
/// <typeparam name="T">The type of the row's property.</typeparam>
/// <param name="ordinal">Its ordinal in the table's definition.</param>
/// <param name="name">Its name in the database.</param>
/// <param name="bind">Adds a value as a parameter.</param>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Conditions read as the expressions that they are.")]
public class Column<TRow, T>(int ordinal, string name, Action<StatementParameters, T> bind) : TableColumn<TRow>(ordinal, name)
    where TRow : class
{
    internal Action<StatementParameters, T> BindValue { get; } = bind;

    /// <summary>The rows that have the value; null stands for NULL.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition<TRow> operator ==(Column<TRow, T> column, T value) => column.Compare("=", "IS NULL", value);

    /// <summary>The rows that have another value, or NULL; with null, those that have any value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition<TRow> operator !=(Column<TRow, T> column, T value) => column.Compare("IS DISTINCT FROM", "IS NOT NULL", value);

    /// <summary>The rows that have a lesser value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition<TRow> operator <(Column<TRow, T> column, T value) => column.Compare("<", null, value);

    /// <summary>The rows that have the value or a lesser one.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition<TRow> operator <=(Column<TRow, T> column, T value) => column.Compare("<=", null, value);

    /// <summary>The rows that have a greater value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition<TRow> operator >(Column<TRow, T> column, T value) => column.Compare(">", null, value);

    /// <summary>The rows that have the value or a greater one.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    public static Condition<TRow> operator >=(Column<TRow, T> column, T value) => column.Compare(">=", null, value);

    /// <summary>The rows that have one of the values; of no values, no row.</summary>
    /// <param name="values">The values, none of them null.</param>
    public Condition<TRow> IsIn(params IReadOnlyCollection<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new InCondition<TRow, T>(this, values);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private ComparisonCondition<TRow, T> Compare(string comparison, string? withNull, T value) => value is not null || withNull is not null
        ? new ComparisonCondition<TRow, T>(this, value is null ? withNull! : comparison, value)
        : throw new ArgumentNullException(nameof(value), $"Nothing is less or greater than NULL: compare the column \"{Name}\" with a value.");
}
