using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Generators.Code.Keys;

/// <summary>A column of a list's order.</summary>
/// <param name="Column">The column.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
/// <param name="NullsFirst">Whether NULLs come first.</param>
internal sealed record OrderPartCode(ColumnCode Column, bool Descending, bool NullsFirst)
{
    /// <summary>The column in SQL.</summary>
    public string Name => SqlText.QuoteIdentifier(Column.Column.Name);

    /// <summary>The column and its direction as <c>ORDER BY</c> has them.</summary>
    public string Sql => Name + (Descending, NullsFirst) switch
    {
        (false, false) => string.Empty,
        (false, true) => " NULLS FIRST",
        (true, false) => " DESC NULLS LAST",
        (true, true) => " DESC",
    };

    /// <summary>Whether the value of a row can be held in a page token and sent back: a type with a text of its own, not a secret.</summary>
    public bool CanHoldPlace => Column.Type.HasPlainText && !Column.IsSecret;
}
