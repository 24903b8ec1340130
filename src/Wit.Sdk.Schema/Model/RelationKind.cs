namespace Wit.Sdk.Schema.Model;

/// <summary>How many rows a relation leads to.</summary>
public enum RelationKind
{
    /// <summary>At most one.</summary>
    One,

    /// <summary>Any number.</summary>
    Many,
}
