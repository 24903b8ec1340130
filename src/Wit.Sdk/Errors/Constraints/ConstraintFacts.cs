namespace Wit.Sdk.Errors.Constraints;

/// <summary>The facts about a broken rule, from the server and from the definitions.</summary>
internal readonly record struct ConstraintFacts(string Constraint, string Table, IReadOnlyList<string> Columns)
{
    /// <summary>The properties of the row type for <see cref="Columns"/>; empty where the table is not one of the schema.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];
}
