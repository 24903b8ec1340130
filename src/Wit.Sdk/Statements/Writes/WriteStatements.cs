using System.Collections.Concurrent;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Statements.Writes;

/// <summary>The writes of one database object, made on first use. Thread-safe.</summary>
internal sealed class WriteStatements
{
    /// <summary>Patches of wide tables have more combinations than are worth keeping; beyond this number a statement is rebuilt each time.</summary>
    private const int Capacity = 4096;

    private readonly ConcurrentDictionary<Key, WriteStatement> _statements = new();
    private int _count;

    public WriteStatement Insert(TableDefinition table, ColumnSet columns) => Get(new Key(WriteKind.Insert, table, null, columns));

    /// <summary>The insert of each of many rows.</summary>
    public WriteStatement InsertMany(TableDefinition table, ColumnSet columns, bool isReturning) =>
        Get(new Key(isReturning ? WriteKind.InsertManyReturning : WriteKind.InsertMany, table, null, columns));

    public WriteStatement Upsert<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet columns)
        where TRow : class => Get(new Key(WriteKind.Upsert, table, key, columns), key);

    /// <summary>An upsert that changes the existing row by values of their own, <paramref name="patched"/>.</summary>
    public WriteStatement Upsert<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet columns, ColumnSet patched)
        where TRow : class => Get(new Key(WriteKind.UpsertPatch, table, key, columns, patched), key);

    public WriteStatement InsertIfAbsent<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet columns)
        where TRow : class => Get(new Key(WriteKind.InsertIfAbsent, table, key, columns), key);

    public WriteStatement Increment<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet column)
        where TRow : class => Get(new Key(WriteKind.Increment, table, key, column), key);

    public WriteStatement Update<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet columns)
        where TRow : class => Get(new Key(WriteKind.Update, table, key, columns), key);

    public WriteStatement Delete<TRow>(TableDefinition table, UniqueKey<TRow> key)
        where TRow : class => Get(new Key(WriteKind.Delete, table, key, ColumnSet.Empty), key);

    public WriteStatement Restore<TRow>(TableDefinition table, UniqueKey<TRow> key)
        where TRow : class => Get(new Key(WriteKind.Restore, table, key, ColumnSet.Empty), key);

    public WriteStatement Purge<TRow>(TableDefinition table, UniqueKey<TRow> key)
        where TRow : class => Get(new Key(WriteKind.Purge, table, key, ColumnSet.Empty), key);

    public WriteStatement VersionedUpdate<TRow>(TableDefinition table, UniqueKey<TRow> key, ColumnSet columns)
        where TRow : class => Get(new Key(WriteKind.VersionedUpdate, table, key, columns), key);

    public WriteStatement VersionedDelete<TRow>(TableDefinition table, UniqueKey<TRow> key)
        where TRow : class => Get(new Key(WriteKind.VersionedDelete, table, key, ColumnSet.Empty), key);

    private static WriteStatement Make(Key key) => key.Kind switch
    {
        WriteKind.Insert or WriteKind.InsertMany or WriteKind.InsertManyReturning => new WriteStatement(Named(WriteSql.Insert(key.Table, key.Columns), key), key.Table, key.Columns, []),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key.Kind, "Unknown kind of write without a key."),
    };

    private static WriteStatement Make<TRow>(Key key, UniqueKey<TRow> by)
        where TRow : class
    {
        var (table, columns) = (key.Table, key.Columns);
        var conflict = new ConflictSql(table, by.Columns, by.FilterSql);
        return key.Kind switch
        {
            WriteKind.Upsert => Conflicting(conflict.Upsert(columns)),
            WriteKind.UpsertPatch => Conflicting(conflict.UpsertPatch(columns, key.Patched)) with { Patched = key.Patched },
            WriteKind.InsertIfAbsent => Conflicting(conflict.InsertIfAbsent(columns)),
            WriteKind.Increment => ByKey(WriteSql.Increment(table, by.Columns, columns)),
            WriteKind.Update => ByKey(WriteSql.Update(table, by.Columns, columns)),
            WriteKind.Delete => ByKey(WriteSql.Delete(table, by.Columns)),
            WriteKind.Restore => ByKey(WriteSql.Restore(table, by.Columns)) with { IsOfDeleted = true },
            WriteKind.Purge => ByKey(WriteSql.Purge(table, by.Columns)),
            WriteKind.VersionedUpdate => ByKey(VersionSql.Update(table, by.Columns, columns)),
            WriteKind.VersionedDelete => ByKey(VersionSql.Delete(table, by.Columns)),
            _ => throw new ArgumentOutOfRangeException(nameof(key), key.Kind, "Unknown kind of write by a key."),
        };

        WriteStatement ByKey(string sql) => new(Named(sql, key), table, columns, by.Columns);
        WriteStatement Conflicting(string sql) => new(Named(sql, key), table, columns, []) { ConflictKey = new ConstraintDefinition(by.Name, ConstraintKind.Unique, by.Columns) };
    }

    private static string Named(string sql, Key key) => StatementName.Append(sql, key.Table, key.Kind switch
    {
        WriteKind.UpsertPatch => nameof(WriteKind.Upsert),
        WriteKind.VersionedUpdate => nameof(WriteKind.Update),
        WriteKind.VersionedDelete => nameof(WriteKind.Delete),
        var kind => kind.ToString(),
    });

    private WriteStatement Get(Key key) => _statements.TryGetValue(key, out var statement) ? statement : Keep(key, Make(key));

    private WriteStatement Get<TRow>(Key key, UniqueKey<TRow> by)
        where TRow : class => _statements.TryGetValue(key, out var statement) ? statement : Keep(key, Make(key, by));

    private WriteStatement Keep(Key key, WriteStatement statement)
    {
        if (Volatile.Read(ref _count) < Capacity && _statements.TryAdd(key, statement))
            Interlocked.Increment(ref _count);
        return statement;
    }

    /// <summary>Tables and keys are static objects of the generated code, so that comparing references is right and quick.</summary>
    private readonly record struct Key(WriteKind Kind, TableDefinition Table, object? UniqueKey, ColumnSet Columns, ColumnSet Patched = default);
}
