namespace Wit.Sdk.Sql.Catalog;

/// <summary>A column of a relation, or a field of a composite type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
/// <param name="Modifier">The type modifier as PostgreSQL stores it; -1 without one.</param>
/// <param name="IsNotNull">Whether every row has a value.</param>
public sealed record SqlField(string Name, SqlType Type, int Modifier = -1, bool IsNotNull = false)
{
    /// <summary>Whether an INSERT may leave it out: it has a default, is an identity or is generated.</summary>
    public bool HasDefault { get; init; }

    /// <summary>Whether PostgreSQL computes it, so that no statement may write it.</summary>
    public bool IsGenerated { get; init; }
}
