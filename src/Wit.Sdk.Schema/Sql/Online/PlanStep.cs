namespace Wit.Sdk.Schema.Sql.Online;

/// <summary>A statement on its way into a plan.</summary>
internal sealed record PlanStep(string Sql, MigrationStage Stage = MigrationStage.Change)
{
    /// <summary>The effect, where that is not simply its change.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether it may run inside a transaction.</summary>
    public bool IsTransactional { get; init; } = true;
}
