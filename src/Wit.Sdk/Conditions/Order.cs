namespace Wit.Sdk;

/// <summary>An order by one column.</summary>
/// <typeparam name="TRow">The table's row type.</typeparam>
public sealed class Order<TRow> : IEquatable<Order<TRow>>
    where TRow : class
{
    private readonly TableColumn<TRow> _column;
    private readonly bool _descending;

    internal Order(TableColumn<TRow> column, bool descending)
    {
        _column = column;
        _descending = descending;
    }

    /// <inheritdoc/>
    public bool Equals(Order<TRow>? other) => other is not null && ReferenceEquals(_column, other._column) && _descending == other._descending;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Order<TRow>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_column.Ordinal, _descending);

    internal string Sql(string alias) => $"{alias}.{_column.Sql}{(_descending ? " DESC NULLS LAST" : string.Empty)}";
}
