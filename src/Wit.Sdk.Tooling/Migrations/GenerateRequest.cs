using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling.Carrying;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>How a migration is to be generated.</summary>
public sealed record GenerateRequest
{
    /// <summary>The migration's name without the number; null to name it after what it does.</summary>
    public string? Name { get; init; }

    /// <summary>The user's decisions.</summary>
    public Answers Answers { get; init; } = Answers.None;

    /// <summary>How much the statements may make others wait.</summary>
    public PlanMode Mode { get; init; } = PlanMode.Online;

    /// <summary>Whether the files hold comments for a linter about the rules they break on purpose.</summary>
    public bool LinterNotes { get; init; }

    /// <summary>The objects that stand beside the schema as SQL; null where they stay what the folder has.</summary>
    public CarriedSchema? Carried { get; init; }

    /// <summary>The prefix of file names.</summary>
    public MigrationPrefix Prefix { get; init; }

    /// <summary>Whether no files are written.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether the migration has a marked place for statements of one's own.</summary>
    public bool WithData { get; init; }
}
