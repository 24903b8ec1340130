using Wit.Sdk.Sql.Binding.Tree;

namespace Wit.Sdk.Sql.Binding.Nullability;

/// <summary>Keeps what the conditions of a SELECT say.</summary>
internal static class FactCollector
{
    /// <summary>Keeps what WHERE or HAVING says of every row that is left.</summary>
    public static void Keep(Scope scope, BoundExpression condition)
    {
        foreach (var item in FactReader.WhereTrue(condition))
        {
            scope.Facts.NotNull.Add(item.Key);
            if (item.Table is { } table) scope.Facts.Present.Add(table.Id);
        }
    }

    /// <summary>Keeps what the condition of a join says of the rows of some tables, where they have a partner.</summary>
    public static void KeepOfJoin(Scope scope, BoundExpression condition, ICollection<BoundTable> tables)
    {
        foreach (var item in FactReader.WhereTrue(condition))
        {
            if (item is { Kind: BoundKind.Column, Table: { } table } && tables.Contains(table)) scope.Facts.NotNullWherePresent.Add(item.Key);
        }
    }
}
