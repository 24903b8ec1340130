namespace Wit.Sdk;

/// <summary>The right side of a comparison with another column: every <see cref="Column{T}"/> is one.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct ColumnOperand<T>
{
    private readonly Column<T>? _column;

    internal ColumnOperand(Column<T> column) => _column = column;

    internal Column<T> Column => _column ?? throw new InvalidOperationException("A comparison needs a column on its right side.");
}
