using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>How a joined row is read.</summary>
internal abstract class OnePlan<TRow>
{
    public abstract void Read(TRow row, NpgsqlDataReader reader, object?[] slots);
}

/// <inheritdoc/>
internal sealed class OnePlan<TRow, TTarget>(RowPlan<TTarget> target, int presence, Action<TRow, TTarget?> set) : OnePlan<TRow>
    where TTarget : class, IRow<TTarget>
{
    /// <summary>A column that was joined on is NULL only where nothing was joined.</summary>
    private readonly int _presence = target.At + presence;

    public override void Read(TRow row, NpgsqlDataReader reader, object?[] slots) =>
        set(row, reader.IsDBNull(_presence) ? null : target.ReadKept(reader, slots));
}
