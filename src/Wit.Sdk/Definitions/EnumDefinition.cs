namespace Wit.Sdk.Definitions;

/// <summary>An enum of the database, known at build time.</summary>
/// <param name="Type">The C# enum, whose members carry their labels as <c>[PgName]</c>.</param>
/// <param name="SqlName">How statements name it: <c>"issue_state"</c>, <c>"audit"."mood"</c>.</param>
public sealed record EnumDefinition(Type Type, string SqlName);
