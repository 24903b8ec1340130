using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql.Online;
using Wit.Sdk.Schema.Sql.Statements;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Sql;

/// <summary>Changes to statements.</summary>
public static class MigrationPlanner
{
    /// <summary>Plans changes in the order in which they are given, which is the differ's order of dependency.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="mode">How much others may have to wait.</param>
    /// <param name="names">The names that the plan can't invent; null if none are known.</param>
    public static MigrationPlan Plan(EquatableArray<Change> changes, PlanMode mode = PlanMode.Plain, NamesInUse? names = null)
    {
        var online = new OnlineWriter(changes, names ?? NamesInUse.None);
        var steps = changes.SelectMany(change => (mode == PlanMode.Online ? online.Write(change) : Plain(change)).Select(step => (Change: change, Step: step))).ToList();
        var findings = new FindingRules(changes, mode);
        var told = new HashSet<Change>(SameObject.Comparer);
        var statements = steps.OrderBy(pair => pair.Step.Stage).Select(pair =>
            new PlannedStatement(pair.Step.Sql, pair.Step.Comment ?? ChangeSummary.Describe(pair.Change), pair.Change, pair.Step.IsTransactional)
            {
                Stage = pair.Step.Stage,
                Findings = told.Add(pair.Change) ? findings.Of(pair.Change) : default,
            }).ToList();
        for (var i = 0; i < statements.Count; i++)
        {
            // A label can't be used before the transaction that added it has ended.
            if (statements[i].Change is Change.AddEnumLabel { Label: var label } && statements.Skip(i + 1).Any(later => Uses(later, label)))
                statements[i] = statements[i] with { Transactional = false };
        }

        // Where nothing shares a transaction with what is read first, it needs no file of its own.
        if (statements.Find(statement => statement.Stage != MigrationStage.Probe) is { Transactional: false })
            statements = statements.ConvertAll(statement => statement.Stage == MigrationStage.Probe ? statement with { Transactional = false } : statement);

        return new MigrationPlan(statements.ToEquatableArray());
    }

    /// <summary>Plans the changes that a comparison found.</summary>
    public static MigrationPlan Plan(DiffResult result, PlanMode mode) => Plan(result.Changes, mode, result.Names);

    internal static IEnumerable<PlanStep> Plain(Change change) =>
        StatementWriter.Write(change).Select(sql => new PlanStep(sql) { IsTransactional = StatementWriter.IsTransactional(change) });

    private static bool Uses(PlannedStatement statement, string label) =>
        statement.Change is not Change.AddEnumLabel && statement.Sql.IndexOf(SqlText.QuoteLiteral(label), StringComparison.Ordinal) >= 0;
}
