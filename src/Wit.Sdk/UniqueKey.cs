namespace Wit.Sdk;

/// <summary>Names a key of a table: its primary key, a unique constraint or a unique index.</summary>
/// <typeparam name="TRow">The table's row type, so that a key of another table does not compile.</typeparam>
/// <param name="name">The name in the database.</param>
/// <param name="columns">The key's columns, by their names in the database, in the order of the key.</param>
public sealed class UniqueKey<TRow>(string name, IReadOnlyList<string> columns)
    where TRow : class
{
    /// <summary>The name of the constraint or index in the database.</summary>
    public string Name { get; } = name;

    /// <summary>The key's columns, by their names in the database, in the order of the key.</summary>
    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>The predicate of a partial unique index, as SQL; null for a key over all rows.</summary>
    public string? FilterSql { get; init; }

    /// <summary>The name of the key.</summary>
    public override string ToString() => Name;
}
