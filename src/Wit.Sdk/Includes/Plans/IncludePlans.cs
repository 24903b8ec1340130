using System.Collections.Concurrent;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>The plans of one database object, made on first use. Thread-safe.</summary>
internal sealed class IncludePlans
{
    /// <summary>The number of places in an app that load related rows; beyond it, a plan is rebuilt each time.</summary>
    private const int Capacity = 4096;

    private readonly ConcurrentDictionary<object, object> _plans = new();
    private int _count;

    public IncludePlan<TRow> Get<TRow, TRows>(TRows rows, Include<TRow> include)
        where TRow : class, IRow<TRow>
        where TRows : IPlannedRows<TRow>
    {
        // A filter's values are of this call only.
        if (IncludeShape.HasValues(include))
            return rows.Plan(include);

        var plans = Of<TRow>(rows.Key);
        if (plans.TryGetValue(include, out var plan))
            return plan;
        plan = rows.Plan(include);
        if (Volatile.Read(ref _count) < Capacity && plans.TryAdd(include, plan))
            Interlocked.Increment(ref _count);
        return plan;
    }

    private ConcurrentDictionary<Include<TRow>, IncludePlan<TRow>> Of<TRow>(object key)
        where TRow : class, IRow<TRow> =>
        (ConcurrentDictionary<Include<TRow>, IncludePlan<TRow>>)_plans.GetOrAdd(
            key, static _ => new ConcurrentDictionary<Include<TRow>, IncludePlan<TRow>>(ShapeComparer<TRow>.Instance));

    private sealed class ShapeComparer<TRow> : IEqualityComparer<Include<TRow>>
        where TRow : class, IRow<TRow>
    {
        public static ShapeComparer<TRow> Instance { get; } = new();

        public bool Equals(Include<TRow>? x, Include<TRow>? y) => IncludeShape.AreEqual(x, y);

        public int GetHashCode(Include<TRow> obj) => IncludeShape.Hash(obj);
    }
}
