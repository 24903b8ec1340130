using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql.Statements;

namespace Wit.Sdk.Schema.Sql;

/// <summary>Changes to statements.</summary>
public static class MigrationPlanner
{
    /// <summary>Plans changes in the order in which they are given, which is the differ's order of dependency.</summary>
    public static MigrationPlan Plan(EquatableArray<Change> changes) => new(changes
        .SelectMany(change => StatementWriter.Write(change).Select(sql =>
            new MigrationStatement(sql, ChangeSummary.Describe(change), change, StatementWriter.IsTransactional(change))))
        .ToEquatableArray());
}
