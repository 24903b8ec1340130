namespace Wit.Sdk.Tooling.Drift;

/// <summary>The result of comparing a database with a schema.</summary>
/// <param name="Differences">The differences in objects that the schema has; empty when the database is what the schema says.</param>
/// <param name="Foreign">Objects of the database that the schema does not have: other applications' tables, functions, comments. They are not a difference.</param>
/// <param name="Undecided">Parts of the schema that the server could not build for the comparison, each with the reason.</param>
public sealed record DriftReport(IReadOnlyList<Difference> Differences, IReadOnlyList<string> Foreign, IReadOnlyList<string> Undecided)
{
    /// <summary>Whether the database was found to be what the schema says.</summary>
    public bool IsClean => Differences.Count == 0 && Undecided.Count == 0;
}
