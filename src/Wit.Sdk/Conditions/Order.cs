using System.Diagnostics.CodeAnalysis;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>An order by one column.</summary>
public sealed class Order : IEquatable<Order>
{
    internal Order(TableColumn column, bool isDescending, bool nullsFirst) => (Column, IsDescending, HasNullsFirst) = (column, isDescending, nullsFirst);

    /// <summary>The same, with NULL before all values.</summary>
    public Order NullsFirst => new(Column, IsDescending, nullsFirst: true);

    /// <summary>The same, with NULL behind all values, as it is unless the other is asked for.</summary>
    public Order NullsLast => new(Column, IsDescending, nullsFirst: false);

    internal TableColumn Column { get; }

    internal bool IsDescending { get; }

    internal bool HasNullsFirst { get; }

    /// <summary>A column in ascending order.</summary>
    /// <param name="column">The column.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "TableColumn.Ascending is the alternate.")]
    public static implicit operator Order(TableColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Ascending;
    }

    /// <inheritdoc/>
    public bool Equals(Order? other) => other is not null && Column.HasShapeOf(other.Column) && IsDescending == other.IsDescending && HasNullsFirst == other.HasNullsFirst;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Order);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Column.Ordinal, IsDescending, HasNullsFirst);

    internal void Write(SqlPieces sql)
    {
        Column.Write(sql);
        if (IsDescending)
            sql.Append(HasNullsFirst ? " DESC" : " DESC NULLS LAST");
        else if (HasNullsFirst)
            sql.Append(" NULLS FIRST");
    }

    internal void Bind(StatementParameters parameters) => Column.Bind(parameters);

    internal string Sql(string alias)
    {
        using var sql = new SqlPieces(rootAlias: alias);
        Write(sql);
        return sql.ToString();
    }
}
