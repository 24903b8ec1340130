namespace Wit.Sdk.Definitions;

/// <summary>What a constraint or unique index keeps.</summary>
public enum ConstraintKind
{
    /// <summary>The primary key.</summary>
    PrimaryKey,

    /// <summary>A unique constraint.</summary>
    Unique,

    /// <summary>A unique index that is no constraint.</summary>
    UniqueIndex,

    /// <summary>A foreign key.</summary>
    ForeignKey,

    /// <summary>A check.</summary>
    Check,
}
