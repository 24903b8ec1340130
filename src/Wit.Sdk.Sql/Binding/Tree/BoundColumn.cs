using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Binding.Tree;

/// <summary>A column of a query or of a table of FROM.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
/// <param name="Modifier">The type modifier; -1 without one.</param>
/// <param name="IsNullable">Whether a row may have NULL in it. It is asked when everything is bound.</param>
internal sealed record BoundColumn(string Name, SqlType Type, int Modifier, Func<bool> IsNullable)
{
    /// <summary>The value in the select list; null where there is none, as of set operations.</summary>
    public BoundExpression? Value { get; init; }

    /// <summary>The position of the star that it comes from; -1 for all others.</summary>
    public int Star { get; init; } = -1;

    /// <summary>Whether its name is a label of the select list.</summary>
    public bool IsLabeled { get; init; }

    /// <summary>The fields, if the type is <c>record</c> and they are known.</summary>
    public IReadOnlyList<SqlField> Fields { get; init; } = [];
}
