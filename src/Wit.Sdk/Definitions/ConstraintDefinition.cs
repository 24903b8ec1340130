namespace Wit.Sdk.Definitions;

/// <summary>A constraint or unique index, known at build time.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Kind">The rule that it enforces.</param>
/// <param name="Columns">The table's columns it stands on, by their names in the database; empty where they are not known, as for a check.</param>
public sealed record ConstraintDefinition(string Name, ConstraintKind Kind, IReadOnlyList<string> Columns);
