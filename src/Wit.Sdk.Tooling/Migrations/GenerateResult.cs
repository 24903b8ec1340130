using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>The result of generating a migration: a closed set.</summary>
public abstract record GenerateResult
{
    private GenerateResult()
    {
    }

    /// <summary>The consents that nothing asked for, as warnings.</summary>
    public IReadOnlyList<Diagnostic> Unused { get; init; } = [];

    /// <summary>The changes of objects that are carried beside the schema, one line each.</summary>
    public IReadOnlyList<string> Carried { get; init; } = [];

    /// <summary>Statements that are gone from the carried file, or new, and for which the migration has a place for SQL by hand.</summary>
    public IReadOnlyList<string> ByHand { get; init; } = [];

    /// <summary>The schema matches the latest migration; no files were written.</summary>
    public sealed record NoChanges : GenerateResult;

    /// <summary>A loss lacks consent; no files were written.</summary>
    public sealed record Unanswered(IReadOnlyList<OpenQuestion> Questions) : GenerateResult;

    /// <summary>Migrations were written.</summary>
    /// <param name="Files">The absolute paths of their SQL files.</param>
    /// <param name="Changes">The changes; empty for a migration to be written by hand.</param>
    /// <param name="Costs">The costs for those who use the database.</param>
    public sealed record Written(IReadOnlyList<string> Files, IReadOnlyList<Change> Changes, IReadOnlyList<Finding> Costs) : GenerateResult;

    /// <summary>The files that would be written.</summary>
    /// <param name="Files">Their names and contents.</param>
    /// <param name="Changes">The changes.</param>
    /// <param name="Costs">The costs for those who use the database.</param>
    public sealed record Planned(IReadOnlyList<(string Name, string Sql)> Files, IReadOnlyList<Change> Changes, IReadOnlyList<Finding> Costs) : GenerateResult;
}
