using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Sql;

/// <summary>One statement of a plan.</summary>
/// <param name="Sql">The SQL, without the closing semicolon.</param>
/// <param name="Comment">The effect, in words.</param>
/// <param name="Change">The change that it applies, or a part of it.</param>
/// <param name="Transactional">Whether it may run inside a transaction.</param>
public sealed record PlannedStatement(string Sql, string Comment, Change Change, bool Transactional)
{
    /// <summary>The stage that it belongs to.</summary>
    public MigrationStage Stage { get; init; }

    /// <summary>The costs and losses; empty for most.</summary>
    public EquatableArray<Finding> Findings { get; init; }
}
