using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>What generating a migration came to: a closed set.</summary>
public abstract record GenerateResult
{
    private GenerateResult()
    {
    }

    /// <summary>The consents that nothing asked for, as warnings.</summary>
    public IReadOnlyList<Diagnostic> Unused { get; init; } = [];

    /// <summary>The migrations make the schema already; nothing was written.</summary>
    public sealed record NoChanges : GenerateResult;

    /// <summary>Something would be lost that nobody has given up; nothing was written.</summary>
    public sealed record Unanswered(IReadOnlyList<OpenQuestion> Questions) : GenerateResult;

    /// <summary>Migrations were written.</summary>
    /// <param name="Files">The absolute paths of their SQL files.</param>
    /// <param name="Changes">What they change; nothing for one to be written by hand.</param>
    /// <param name="Costs">What they cost those who use the database meanwhile.</param>
    public sealed record Written(IReadOnlyList<string> Files, IReadOnlyList<Change> Changes, IReadOnlyList<Finding> Costs) : GenerateResult;

    /// <summary>The files that would be written.</summary>
    /// <param name="Files">Their names and contents.</param>
    /// <param name="Changes">What they change.</param>
    /// <param name="Costs">What they cost those who use the database meanwhile.</param>
    public sealed record Planned(IReadOnlyList<(string Name, string Sql)> Files, IReadOnlyList<Change> Changes, IReadOnlyList<Finding> Costs) : GenerateResult;
}
