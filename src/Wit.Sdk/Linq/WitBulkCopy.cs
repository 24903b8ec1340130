using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Internal.DataProvider.PostgreSQL;
using LinqToDB.Internal.SqlProvider;
using LinqToDB.Mapping;
using Npgsql;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Linq;

/// <summary>
/// linq2db's bulk copy. Its COPY hands the type of a column to Npgsql as SQL writes it, and Npgsql does not know quoted names (<c>"issue_state"</c>): rows that have such a
/// column are copied here, with the names of <c>pg_type</c>.
/// </summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed class WitBulkCopy : PostgreSQLBulkCopy
{
    private const int BatchSize = 10000;

    private readonly PostgreSQLDataProvider _provider;

    public WitBulkCopy(PostgreSQLDataProvider provider)
        : base(provider) => _provider = provider;

    /// <inheritdoc/>
    protected override BulkCopyRowsCopied ProviderSpecificCopy<T>(ITable<T> table, DataOptions options, IEnumerable<T> source)
    {
        if (CopyOf(table, options) is not { } copy)
            return base.ProviderSpecificCopy(table, options, source);

        copy.Connection.OpenDbConnection();
        using var rows = source.GetEnumerator();
        var isLeft = rows.MoveNext();
        while (isLeft && !copy.Copied.Abort)
        {
            using var importer = copy.Npgsql.BeginBinaryImport(copy.Sql);
            for (var count = 0; isLeft && count < copy.BatchSize && !copy.Copied.Abort; count++, isLeft = rows.MoveNext())
            {
                importer.StartRow();
                for (var index = 0; index < copy.Columns.Length; index++)
                {
                    if (copy.Value(rows.Current, index) is { } value)
                        importer.Write(value, copy.Types[index]);
                    else
                        importer.WriteNull();
                }

                copy.Notify();
            }

            if (!copy.Copied.Abort)
                importer.Complete();
        }

        return copy.Copied;
    }

    /// <inheritdoc/>
    protected override async Task<BulkCopyRowsCopied> ProviderSpecificCopyAsync<T>(ITable<T> table, DataOptions options, IEnumerable<T> source, CancellationToken cancellationToken) =>
        CopyOf(table, options) is { } copy
            ? await CopyAsync(copy, source.ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false)
            : await base.ProviderSpecificCopyAsync(table, options, source, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    protected override async Task<BulkCopyRowsCopied> ProviderSpecificCopyAsync<T>(ITable<T> table, DataOptions options, IAsyncEnumerable<T> source, CancellationToken cancellationToken) =>
        CopyOf(table, options) is { } copy
            ? await CopyAsync(copy, source, cancellationToken).ConfigureAwait(false)
            : await base.ProviderSpecificCopyAsync(table, options, source, cancellationToken).ConfigureAwait(false);

    private static async Task<BulkCopyRowsCopied> CopyAsync<T>(Copy copy, IAsyncEnumerable<T> source, CancellationToken cancellationToken)
        where T : notnull
    {
        await copy.Connection.OpenDbConnectionAsync(cancellationToken).ConfigureAwait(false);
        var rows = source.GetAsyncEnumerator(cancellationToken);
        await using (rows.ConfigureAwait(false))
        {
            var isLeft = await rows.MoveNextAsync().ConfigureAwait(false);
            while (isLeft && !copy.Copied.Abort)
            {
                var importer = await copy.Npgsql.BeginBinaryImportAsync(copy.Sql, cancellationToken).ConfigureAwait(false);
                await using (importer.ConfigureAwait(false))
                {
                    for (var count = 0; isLeft && count < copy.BatchSize && !copy.Copied.Abort; count++)
                    {
                        await WriteAsync(copy, importer, rows.Current, cancellationToken).ConfigureAwait(false);
                        isLeft = await rows.MoveNextAsync().ConfigureAwait(false);
                    }

                    if (!copy.Copied.Abort)
                        await importer.CompleteAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return copy.Copied;
    }

    private static async Task WriteAsync<T>(Copy copy, NpgsqlBinaryImporter importer, T row, CancellationToken cancellationToken)
        where T : notnull
    {
        await importer.StartRowAsync(cancellationToken).ConfigureAwait(false);
        for (var index = 0; index < copy.Columns.Length; index++)
        {
            if (copy.Value(row, index) is { } value)
                await importer.WriteAsync(value, copy.Types[index], cancellationToken).ConfigureAwait(false);
            else
                await importer.WriteNullAsync(cancellationToken).ConfigureAwait(false);
        }

        copy.Notify();
    }

    /// <summary>The copy; null where linq2db's own does.</summary>
    private Copy? CopyOf<T>(ITable<T> table, DataOptions options)
        where T : notnull
    {
        if (table.DataContext is not DataConnection connection)
            return null;

        var schema = table.DataContext.MappingSchema;
        var columns = schema.GetEntityDescriptor(typeof(T), connection.Options.ConnectionOptions.OnEntityDescriptorCreated).Columns
            .Where(column => !column.SkipOnInsert || (options.BulkCopyOptions.KeepIdentity == true && column.IsIdentity)).ToArray();
        if (!Array.Exists(columns, static column => column.DbType is { } type && type.Contains('"', StringComparison.Ordinal)))
            return null;

        var builder = (PostgreSQLSqlBuilder)_provider.CreateSqlBuilder(schema, connection.Options);
        var names = string.Join(", ", columns.Select(column => builder.ConvertInline(column.ColumnName, ConvertType.NameToQueryField)));
        return new Copy(connection, columns, $"COPY {GetTableName(builder, options.BulkCopyOptions, table)} ({names}) FROM STDIN (FORMAT BINARY)", options.BulkCopyOptions);
    }

    private sealed class Copy(DataConnection connection, ColumnDescriptor[] columns, string sql, BulkCopyOptions options)
    {
        public DataConnection Connection { get; } = connection;

        public NpgsqlConnection Npgsql => (NpgsqlConnection)Connection.OpenDbConnection();

        public ColumnDescriptor[] Columns { get; } = columns;

        public string[] Types { get; } = Array.ConvertAll(columns, static column => DataTypeName.Of(column.DbType ?? throw new LinqToDBException(
            string.Create(CultureInfo.InvariantCulture, $"The column \"{column.ColumnName}\" has no type in its mapping, which a COPY needs."))));

        public string Sql { get; } = sql;

        public int BatchSize { get; } = Math.Max(10, options.MaxBatchSize ?? WitBulkCopy.BatchSize);

        public BulkCopyRowsCopied Copied { get; } = new();

        public object? Value(object row, int index)
        {
            var value = UtcValues.Normalize(Columns[index].GetProviderValue(row));
            return Types[index] switch
            {
                "timestamp with time zone" when value is DateTimeOffset instant => instant.ToUniversalTime(),
                "timestamp" or "timestamp without time zone" when value is DateTime { Kind: DateTimeKind.Utc } time => DateTime.SpecifyKind(time, DateTimeKind.Unspecified),
                _ => value is DBNull ? null : value,
            };
        }

        public void Notify()
        {
            Copied.RowsCopied++;
            if (options.NotifyAfter != 0 && Copied.RowsCopied % options.NotifyAfter == 0)
                options.RowsCopiedCallback?.Invoke(Copied);
        }
    }
}
