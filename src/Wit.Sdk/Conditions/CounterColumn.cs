using Wit.Sdk.Conditions;

namespace Wit.Sdk;

/// <summary>A column that counts (<c>@counter</c>): what <c>IncrementAsync</c> takes.</summary>
/// <typeparam name="T">The type of the row's property.</typeparam>
public sealed class CounterColumn<T> : Column<T>
{
    internal CounterColumn(TableColumns owner, int ordinal, ColumnType<T> type)
        : base(owner, ordinal, type)
    {
    }
}
