using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model.Columns;

/// <summary>A column of a table or a view.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="PropertyName">The key in the TypeScript object, such as <c>repoId</c>.</param>
/// <param name="Type">The type.</param>
public sealed record Column(string Name, string PropertyName, ColumnType Type)
{
    /// <summary>Whether NULL is refused: by <c>.notNull()</c>, a primary key, a serial type or an identity.</summary>
    public bool NotNull { get; init; }

    /// <summary>
    /// Whether <see cref="NotNull"/> does not come from the column itself: it follows from the primary key of the extra config, or
    /// <c>bigserial</c> in <c>bigint</c> mode. drizzle-kit then writes no NOT NULL, and <c>"notNull": false</c> in its snapshot; the catalog is the same.
    /// </summary>
    public bool NotNullIsImplied { get; init; }

    /// <summary>The default that the database assigns; null if there is none.</summary>
    public ColumnDefault? Default { get; init; }

    /// <summary>The identity; null when there is none.</summary>
    public Identity? Identity { get; init; }

    /// <summary>The SQL expression of a stored generated column; null when there is none.</summary>
    public string? GeneratedExpression { get; init; }

    /// <summary>The client-side value of <c>$defaultFn</c> for a new row; null if there is none.</summary>
    public ClientValue? ClientDefault { get; init; }

    /// <summary>The client-side value of <c>$onUpdate</c> for a changed row; null if there is none.</summary>
    public ClientValue? ClientOnUpdate { get; init; }

    /// <summary>The literals of <c>text("x", { enum: [...] })</c>; empty when any text goes.</summary>
    public EquatableArray<string> EnumValues { get; init; }

    /// <summary>Drizzle's <c>mode</c> option (<c>number</c>, <c>bigint</c>, <c>string</c>, <c>date</c>, <c>buffer</c> ...); null when not given.</summary>
    public string? Mode { get; init; }

    /// <summary>The JSDoc comment.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;
}
