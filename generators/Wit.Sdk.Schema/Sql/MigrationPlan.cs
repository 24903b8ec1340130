using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Sql;

/// <summary>What a migration runs, in order. Executing and printing are two readers of it.</summary>
public sealed record MigrationPlan(EquatableArray<MigrationStatement> Statements)
{
    /// <summary>Whether there is nothing to run.</summary>
    public bool IsEmpty => Statements.IsEmpty;

    /// <summary>Whether the whole plan may run inside one transaction.</summary>
    public bool IsTransactional => Statements.All(statement => statement.Transactional);

    /// <summary>
    /// The plan cut into the files it needs: what may share a transaction together, in order, and each statement that may not for itself.
    /// One plan, this one, in the ordinary case; none when it is empty.
    /// </summary>
    public EquatableArray<MigrationPlan> SplitByTransaction()
    {
        var plans = new List<MigrationPlan>();
        var together = new List<MigrationStatement>();
        foreach (var statement in Statements)
        {
            if (statement.Transactional)
            {
                together.Add(statement);
                continue;
            }

            if (together.Count > 0)
                plans.Add(new MigrationPlan(together.ToEquatableArray()));
            together.Clear();
            plans.Add(new MigrationPlan(new[] { statement }));
        }

        if (together.Count > 0)
            plans.Add(new MigrationPlan(together.ToEquatableArray()));
        return plans.ToEquatableArray();
    }
}
