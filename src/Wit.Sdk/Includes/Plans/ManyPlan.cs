using Npgsql;

namespace Wit.Sdk.Statements;

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
    where TTarget : class, IRow<TTarget>
    where TKey : notnull
{
    public override async ValueTask ReadAsync(NpgsqlDataReader reader, object?[] slots, CancellationToken cancellationToken)
    {
        var rows = (List<TRow>?)slots[parents];
        var groups = new Dictionary<TKey, List<TTarget>>(rows?.Count ?? 0);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var read = target.Read(reader, slots);
            ref var group = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(groups, targetKey(read, reader, keyAt), out _);
            (group ??= []).Add(read);
        }

        // Each statement has a snapshot of its own: rows that came in between belong to none that was read, and stay out.
        foreach (var row in rows ?? [])
            set(row, groups.TryGetValue(key(row), out var found) ? found : []);
    }
}
