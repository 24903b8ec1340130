namespace Wit.Sdk.Errors.Constraints;

/// <summary>What is known about a broken rule, from the server and from the definitions.</summary>
internal readonly record struct ConstraintFacts(string Constraint, string Table, IReadOnlyList<string> Columns);
