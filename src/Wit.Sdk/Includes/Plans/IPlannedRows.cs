using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>Rows with which related rows are loaded.</summary>
internal interface IPlannedRows<TRow>
    where TRow : class, IRow<TRow>
{
    /// <summary>The key of the plans of these rows.</summary>
    object Key { get; }

    IncludePlan<TRow> Plan(Include<TRow> include);
}
