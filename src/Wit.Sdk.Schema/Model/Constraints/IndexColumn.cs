namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>A column or an expression of an index.</summary>
/// <param name="Text">The database name of the column, or the SQL of the expression.</param>
/// <param name="IsExpression">Whether <paramref name="Text"/> is SQL.</param>
public sealed record IndexColumn(string Text, bool IsExpression = false)
{
    /// <summary>Whether the order is descending.</summary>
    public bool Descending { get; init; }

    /// <summary>Where NULLs stand; drizzle-kit writes <c>NULLS LAST</c> unless the schema says otherwise, also for descending columns.</summary>
    public bool NullsFirst { get; init; }

    /// <summary>The operator class; null for the type's default.</summary>
    public string? OperatorClass { get; init; }
}
