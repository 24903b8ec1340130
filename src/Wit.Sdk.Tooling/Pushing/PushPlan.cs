using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>What a push would do.</summary>
/// <param name="Statements">The statements in order; empty when the database is what the schema says.</param>
/// <param name="Questions">What would be lost without consent, or may have been renamed. While one is open, nothing runs.</param>
/// <param name="Left">What stays until somebody decides: parts of the schema's tables that nobody named.</param>
/// <param name="Foreign">Objects of others, which stay.</param>
/// <param name="Undecided">Parts of the schema that could not be compared, each with the reason.</param>
public sealed record PushPlan(
    IReadOnlyList<PushStatement> Statements, IReadOnlyList<OpenQuestion> Questions, IReadOnlyList<LeftObject> Left, IReadOnlyList<string> Foreign, IReadOnlyList<string> Undecided)
{
    /// <summary>The consents that nothing asked for, as warnings.</summary>
    public IReadOnlyList<Diagnostic> Unused { get; init; } = [];

    /// <summary>The state of the database that the plan is for.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What the statements are made of.</summary>
    internal DiffResult Changes { get; init; } = new(default, default, default);
}
