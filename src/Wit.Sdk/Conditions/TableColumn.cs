using Wit.Sdk.Conditions.Nodes;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A column of a table, known at build time, or a value that is computed from one.</summary>
public abstract class TableColumn
{
    private protected TableColumn(TableColumns owner, int ordinal)
    {
        ArgumentNullException.ThrowIfNull(owner);
        Owner = owner;
        Ordinal = ordinal;
    }

    /// <summary>The name in the database.</summary>
    public string Name => Definition.Name;

    /// <summary>Orders by the column, the least first; NULL comes last.</summary>
    public Order Ascending => new(this, isDescending: false, nullsFirst: false);

    /// <summary>Orders by the column, the greatest first; NULL comes last.</summary>
    public Order Descending => new(this, isDescending: true, nullsFirst: false);

    /// <summary>The rows without a value. Of the one related row: also those that have no such row.</summary>
    public Condition IsNull => new TestCondition(this, " IS NULL", " IS NOT NULL");

    /// <summary>The rows with a value.</summary>
    public Condition IsNotNull => new TestCondition(this, " IS NOT NULL", null);

    internal TableColumns Owner { get; }

    internal int Ordinal { get; }

    internal ColumnDefinition Definition => Owner.Table.Columns[Ordinal];

    /// <summary>Whether it is a value that is computed from a column.</summary>
    internal virtual bool IsComputed => false;

    /// <summary>Whether it is the plain column, of the rows that a query returns.</summary>
    internal bool IsPlain => !IsComputed && Owner.Rows is null;

    /// <summary>Whether a value is JSON that the C# type is read from.</summary>
    internal virtual bool IsReadAsJson => false;

    /// <summary>Whether it takes parameters of its own.</summary>
    internal virtual bool HasParameters => false;

    /// <summary>Whether NULL is among the values.</summary>
    internal abstract bool IsNullable { get; }

    /// <summary>Whether values can be written as texts that are the same for equal values, and read back.</summary>
    internal abstract bool HasTexts { get; }

    /// <summary>The name in the database.</summary>
    public override string ToString() => Name;

    /// <summary>Writes the value.</summary>
    internal virtual void Write(SqlPieces sql) => sql.AppendColumn(Owner, Ordinal);

    /// <summary>Writes the value as it is read.</summary>
    internal void WriteSelected(SqlPieces sql)
    {
        Write(sql);
        if (!IsComputed && Definition.IsReadAsText)
            sql.Append("::text");
    }

    /// <summary>Adds the parameters of the value itself.</summary>
    internal virtual void Bind(StatementParameters parameters)
    {
    }

    /// <summary>Whether another one is written alike.</summary>
    internal virtual bool HasShapeOf(TableColumn other) => GetType() == other.GetType() && ReferenceEquals(Owner, other.Owner) && Ordinal == other.Ordinal;

    /// <summary>Whether a text is one of a value.</summary>
    internal abstract bool IsReadable(string? text);

    /// <summary>Adds the value of such a text as a parameter.</summary>
    internal abstract void BindText(StatementParameters parameters, string? text);
}
