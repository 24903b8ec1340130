using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Sql;

/// <summary>The statements of a migration, in order. Executing and printing are two readers of it.</summary>
public sealed record MigrationPlan(EquatableArray<PlannedStatement> Statements)
{
    /// <summary>Whether there is nothing to run.</summary>
    public bool IsEmpty => Statements.IsEmpty;

    /// <summary>Whether each statement may run inside a transaction.</summary>
    public bool IsTransactional => Statements.All(statement => statement.Transactional);

    /// <summary>The costs and losses of the statements, each finding once.</summary>
    public EquatableArray<Finding> Findings => Statements.SelectMany(statement => statement.Findings).Distinct().ToEquatableArray();

    /// <summary>
    /// The plan cut into the files it needs: what may share a transaction together, in order, and apart from it what may not be in one. Those statements share a file among
    /// themselves, since the migrator runs such a file statement by statement and goes on where it was interrupted. Stages whose locks must not add up are cut apart too. One
    /// plan, this one, in the ordinary case; none when it is empty.
    /// </summary>
    public EquatableArray<MigrationPlan> SplitByTransaction()
    {
        var plans = new List<MigrationPlan>();
        var together = new List<PlannedStatement>();
        foreach (var statement in Statements)
        {
            if (together.Count > 0 && !MayShare(together[together.Count - 1], statement))
            {
                plans.Add(new MigrationPlan(together.ToEquatableArray()));
                together.Clear();
            }

            together.Add(statement);
        }

        if (together.Count > 0)
            plans.Add(new MigrationPlan(together.ToEquatableArray()));
        return plans.ToEquatableArray();
    }

    /// <summary>
    /// Validating holds locks that block neither reads nor writes, so that the short strong locks of the next stages may follow in its transaction. What was
    /// added last must be committed before it is validated: adding takes the stronger lock.
    /// </summary>
    private static bool MayShare(PlannedStatement before, PlannedStatement after) => before.Transactional == after.Transactional
        && (!after.Transactional || before.Stage == after.Stage || before.Stage == MigrationStage.Probe
            || (before.Stage is MigrationStage.Validate or MigrationStage.Settle && after.Stage is MigrationStage.Settle or MigrationStage.Refer));
}
