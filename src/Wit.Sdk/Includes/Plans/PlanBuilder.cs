using System.Globalization;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>Collects the statements of a plan. A statement comes before those whose rows hang on its own.</summary>
internal sealed class PlanBuilder(TableDefinition table, string operation)
{
    /// <summary>The alias of the selected rows: the first of each plan.</summary>
    public const string RootAlias = "t0";

    private readonly List<ManyPlan?> _statements = [];
    private int _aliases;

    /// <summary>The number of places whose rows are kept for later statements.</summary>
    public int Slots { get; private set; }

    public IReadOnlyList<ManyPlan> Statements => [.. _statements.OfType<ManyPlan>()];

    /// <summary>A statement of the plan with the name of the call.</summary>
    public string Named(StatementText text) => StatementName.Append(text.ToString(), table, operation);

    public string NextAlias() => "t" + (_aliases++).ToString(CultureInfo.InvariantCulture);

    public int NextSlot() => Slots++;

    public int Reserve()
    {
        _statements.Add(null);
        return _statements.Count - 1;
    }

    public void Fill(int index, ManyPlan statement) => _statements[index] = statement;
}
