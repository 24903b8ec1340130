using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>A statement for rows that hang on rows of an earlier one, and how they are given to them.</summary>
internal abstract class ManyPlan(string sql, IReadOnlyList<Action<StatementParameters>> filters)
{
    public string Sql { get; } = sql;

    /// <summary>Adds the parameters of the filters, after those of the root.</summary>
    public IReadOnlyList<Action<StatementParameters>> Filters { get; } = filters;

    public abstract ValueTask ReadAsync(NpgsqlDataReader reader, object?[] slots, CancellationToken cancellationToken);
}

/// <inheritdoc/>
internal sealed class ManyPlan<TRow, TTarget, TKey>(
    string sql, IReadOnlyList<Action<StatementParameters>> filters, int parents, RowPlan<TTarget> target, int keyAt,
    Func<TRow, TKey> key, Func<TTarget, NpgsqlDataReader, int, TKey> targetKey, Action<TRow, IReadOnlyList<TTarget>> set) : ManyPlan(sql, filters)
    where TRow : class, IRow<TRow>
    where TTarget : class, IRow<TTarget>
    where TKey : notnull
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public override async ValueTask ReadAsync(NpgsqlDataReader reader, object?[] slots, CancellationToken cancellationToken)
    {
        var groups = new RowGroups<TKey, TTarget>(RowPlan<TRow>.Kept(slots, parents).Length);
        try
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var read = target.ReadKept(reader, slots);
                groups.Add(targetKey(read, reader, keyAt), read);
            }

            // Each statement has a snapshot of its own: rows that came in between belong to none that was read, and stay out.
            foreach (var row in RowPlan<TRow>.Kept(slots, parents))
                set(row, groups.Of(key(row)));
        }
        finally
        {
            groups.Dispose();
        }
    }
}
