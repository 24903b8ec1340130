namespace Wit.Sdk.Schema.Diff;

/// <summary>The differences of a column.</summary>
[Flags]
public enum ColumnChanges
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The type.</summary>
    Type = 1,

    /// <summary>Whether NULL is refused.</summary>
    Nullability = 2,

    /// <summary>The default.</summary>
    Default = 4,

    /// <summary>The identity or its options.</summary>
    Identity = 8,

    /// <summary>The generated expression is dropped; the values stay.</summary>
    GeneratedExpressionDropped = 16,

    /// <summary>The sequence of a serial type comes, goes, or counts in another type.</summary>
    OwnSequence = 32,
}
