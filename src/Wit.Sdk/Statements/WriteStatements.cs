using System.Collections.Concurrent;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Statements;

/// <summary>The writes of one database object, made on first use. Thread-safe.</summary>
internal sealed class WriteStatements
{
    /// <summary>Patches of wide tables have more combinations than are worth keeping; past this number a statement is made anew each time.</summary>
    private const int Capacity = 4096;

    private readonly ConcurrentDictionary<Key, WriteStatement> _statements = new();
    private int _count;

    public WriteStatement Insert(TableDefinition table, ColumnSet columns) => Get(new Key(WriteKind.Insert, table, null, columns), [], null);

    public WriteStatement Upsert<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet columns)
        where TRow : class => Get(new Key(WriteKind.Upsert, table, key, columns), key.Columns, key.FilterSql);

    /// <summary>An upsert that changes the row which is there by values of their own, <paramref name="patched"/>.</summary>
    public WriteStatement Upsert<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet columns, ColumnSet patched)
        where TRow : class => Get(new Key(WriteKind.UpsertPatch, table, key, columns, patched), key.Columns, key.FilterSql);

    public WriteStatement InsertIfAbsent<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet columns)
        where TRow : class => Get(new Key(WriteKind.InsertIfAbsent, table, key, columns), key.Columns, key.FilterSql);

    public WriteStatement Increment<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet column)
        where TRow : class => Get(new Key(WriteKind.Increment, table, key, column), key.Columns, null);

    public WriteStatement Update<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet columns)
        where TRow : class => Get(new Key(WriteKind.Update, table, key, columns), key.Columns, null);

    public WriteStatement Delete<TRow>(TableDefinition table, UniqueKey<TRow> key)
        where TRow : class => Get(new Key(WriteKind.Delete, table, key, ColumnSet.Empty), key.Columns, null);

    private static WriteStatement Make(Key key, IReadOnlyList<string> keyColumns, string? keyFilter) => key.Kind switch
    {
        WriteKind.Insert => new WriteStatement(WriteSql.Insert(key.Table, key.Columns), key.Table, key.Columns, []),
        WriteKind.Upsert => new WriteStatement(WriteSql.Upsert(key.Table, keyColumns, keyFilter, key.Columns), key.Table, key.Columns, []),
        WriteKind.UpsertPatch => new WriteStatement(WriteSql.UpsertPatch(key.Table, keyColumns, keyFilter, key.Columns, key.Patched), key.Table, key.Columns, []) { Patched = key.Patched },
        WriteKind.InsertIfAbsent => new WriteStatement(WriteSql.InsertIfAbsent(key.Table, keyColumns, keyFilter, key.Columns), key.Table, key.Columns, []),
        WriteKind.Increment => new WriteStatement(WriteSql.Increment(key.Table, keyColumns, key.Columns), key.Table, key.Columns, keyColumns),
        WriteKind.Update => new WriteStatement(WriteSql.Update(key.Table, keyColumns, key.Columns), key.Table, key.Columns, keyColumns),
        WriteKind.Delete => new WriteStatement(WriteSql.Delete(key.Table, keyColumns), key.Table, ColumnSet.Empty, keyColumns),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key.Kind, "Unknown kind of write."),
    };

    private WriteStatement Get(Key key, IReadOnlyList<string> keyColumns, string? keyFilter)
    {
        if (_statements.TryGetValue(key, out var statement))
            return statement;

        statement = Make(key, keyColumns, keyFilter);
        if (Volatile.Read(ref _count) < Capacity && _statements.TryAdd(key, statement))
            Interlocked.Increment(ref _count);
        return statement;
    }

    /// <summary>Tables and keys are static objects of the generated code, so that comparing references is right and quick.</summary>
    private readonly record struct Key(WriteKind Kind, TableDefinition Table, object? UniqueKey, ColumnSet Columns, ColumnSet Patched = default);
}
