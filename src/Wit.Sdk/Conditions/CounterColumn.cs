using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A column that counts (<c>@counter</c>): what <c>IncrementAsync</c> takes.</summary>
/// <typeparam name="TRow">The table's row type.</typeparam>
/// <typeparam name="T">The type of the row's property.</typeparam>
/// <param name="ordinal">Its ordinal in the table's definition.</param>
/// <param name="name">Its name in the database.</param>
/// <param name="bind">Adds a value as a parameter.</param>
public sealed class CounterColumn<TRow, T>(int ordinal, string name, Action<StatementParameters, T> bind) : Column<TRow, T>(ordinal, name, bind)
    where TRow : class;
