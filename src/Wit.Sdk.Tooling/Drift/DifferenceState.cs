namespace Wit.Sdk.Tooling.Drift;

/// <summary>How an object of a database differs from the schema.</summary>
public enum DifferenceState
{
    /// <summary>The schema has it, the database does not.</summary>
    Missing,

    /// <summary>The database has it, the schema does not.</summary>
    Unexpected,

    /// <summary>Both have it, with different properties.</summary>
    Different,
}
