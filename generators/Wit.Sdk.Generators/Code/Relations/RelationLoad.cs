namespace Wit.Sdk.Generators.Code.Relations;

/// <summary>How related rows are loaded.</summary>
internal enum RelationLoad
{
    /// <summary>One row, found by a key of the other table and so joined.</summary>
    Joined,

    /// <summary>One row, the first of those that a statement of its own finds.</summary>
    First,

    /// <summary>Any number, by a statement of their own.</summary>
    Many,
}
