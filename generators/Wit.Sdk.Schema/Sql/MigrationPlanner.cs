using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql.Statements;

namespace Wit.Sdk.Schema.Sql;

/// <summary>Changes to statements.</summary>
public static class MigrationPlanner
{
    /// <summary>Plans changes in the order in which they are given, which is the differ's order of dependency.</summary>
    public static MigrationPlan Plan(EquatableArray<Change> changes)
    {
        var statements = changes.SelectMany(change => StatementWriter.Write(change).Select(sql =>
            new MigrationStatement(sql, ChangeSummary.Describe(change), change, StatementWriter.IsTransactional(change)))).ToList();
        for (var i = 0; i < statements.Count; i++)
        {
            // PostgreSQL lets nobody use a label before the transaction that added it has ended.
            if (statements[i].Change is Change.AddEnumLabel { Label: var label } && statements.Skip(i + 1).Any(later => Uses(later, label)))
                statements[i] = statements[i] with { Transactional = false };
        }

        return new MigrationPlan(statements.ToEquatableArray());
    }

    private static bool Uses(MigrationStatement statement, string label) =>
        statement.Change is not Change.AddEnumLabel && statement.Sql.IndexOf(SqlText.QuoteLiteral(label), StringComparison.Ordinal) >= 0;
}
