namespace Wit.Sdk.Schema.Sql;

/// <summary>The stages of a plan, in the order in which they run; which of them share a file is for <see cref="MigrationPlan.SplitByTransaction"/> to say.</summary>
public enum MigrationStage
{
    /// <summary>Reads rows to see whether later statements will fail on them, and stops the migration before anything has changed.</summary>
    Probe,

    /// <summary>Whatever takes a lock for no longer than an instant, or can't do without.</summary>
    Change,

    /// <summary>Fills existing rows.</summary>
    Fill,

    /// <summary>Adds checks that old rows pass only once they are filled.</summary>
    Guard,

    /// <summary>Builds indexes concurrently, in a file without a transaction.</summary>
    Build,

    /// <summary>Reads all rows to see whether they keep to a constraint, while others read and write.</summary>
    Validate,

    /// <summary>Makes constraints of what is built and validated; needs no more reading.</summary>
    Settle,

    /// <summary>Adds foreign keys to keys that did not exist before, and views that need them.</summary>
    Refer,

    /// <summary>Validates what was added last.</summary>
    Confirm,
}
