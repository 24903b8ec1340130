namespace Wit.Sdk.Definitions;

/// <summary>The rule that a constraint or unique index enforces.</summary>
public enum ConstraintKind
{
    /// <summary>The primary key.</summary>
    PrimaryKey,

    /// <summary>A unique constraint.</summary>
    Unique,

    /// <summary>A unique index that is not a constraint.</summary>
    UniqueIndex,

    /// <summary>A foreign key.</summary>
    ForeignKey,

    /// <summary>A check.</summary>
    Check,
}
