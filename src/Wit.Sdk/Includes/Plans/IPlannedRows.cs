using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>Rows that related rows are loaded along with.</summary>
internal interface IPlannedRows<TRow>
    where TRow : class, IRow<TRow>
{
    /// <summary>What the plans of these rows are kept by.</summary>
    object Key { get; }

    IncludePlan<TRow> Plan(Include<TRow> include);
}
