using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>The plan of a push.</summary>
/// <param name="Statements">The statements in order; empty when the database is what the schema says.</param>
/// <param name="Questions">The losses that need consent, and possible renames. While one is open, no statement runs.</param>
/// <param name="Left">The parts of the schema's tables that are not in the schema, and stay until a decision is made.</param>
/// <param name="Foreign">Objects of others, which stay.</param>
/// <param name="Undecided">Parts of the schema that could not be compared, each with the reason.</param>
public sealed record PushPlan(
    IReadOnlyList<PushStatement> Statements, IReadOnlyList<OpenQuestion> Questions, IReadOnlyList<LeftObject> Left, IReadOnlyList<string> Foreign, IReadOnlyList<string> Undecided)
{
    /// <summary>The consents that nothing asked for, as warnings.</summary>
    public IReadOnlyList<Diagnostic> Unused { get; init; } = [];

    /// <summary>Whether the objects of <c>database.sql</c> are compared only when the plan was applied: what is renamed has another name in them.</summary>
    public bool IsFirstOfTwo { get; init; }

    /// <summary>The state of the database that the plan is for.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The sources of the statements.</summary>
    internal DiffResult Changes { get; init; } = new(default, default, default);
}
