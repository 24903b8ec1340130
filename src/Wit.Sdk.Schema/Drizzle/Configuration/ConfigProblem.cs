using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Schema.Drizzle.Configuration;

/// <summary>A member of a config that can't be known.</summary>
/// <param name="Member">The member, such as <c>out</c>.</param>
/// <param name="Diagnostic">The problem.</param>
public sealed record ConfigProblem(string Member, Diagnostic Diagnostic);
