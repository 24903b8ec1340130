using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A column of a table, known at build time.</summary>
/// <typeparam name="TRow">The table's row type, so that a column of another table does not compile.</typeparam>
/// <param name="ordinal">Its ordinal in the table's definition.</param>
/// <param name="name">Its name in the database.</param>
public abstract class TableColumn<TRow>(int ordinal, string name)
    where TRow : class
{
    /// <summary>The name in the database.</summary>
    public string Name { get; } = name;

    /// <summary>Orders by the column, the least first; NULL comes last.</summary>
    public Order<TRow> Ascending => new(this, descending: false);

    /// <summary>Orders by the column, the greatest first; NULL comes last.</summary>
    public Order<TRow> Descending => new(this, descending: true);

    internal int Ordinal { get; } = ordinal;

    internal string Sql { get; } = SqlIdentifier.Quote(name);

    /// <summary>The name in the database.</summary>
    public override string ToString() => Name;
}
