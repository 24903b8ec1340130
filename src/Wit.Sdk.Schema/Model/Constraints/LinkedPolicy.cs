namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>A policy on a table that the schema does not create: <c>pgPolicy(...).link(realtimeMessages)</c>.</summary>
/// <param name="Table">The table, which exists in the database already.</param>
/// <param name="Policy">The policy.</param>
public sealed record LinkedPolicy(QualifiedName Table, Policy Policy);
