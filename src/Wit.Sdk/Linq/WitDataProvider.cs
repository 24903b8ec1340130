using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.PostgreSQL;
using LinqToDB.Internal.DataProvider.PostgreSQL;
using LinqToDB.Internal.SqlProvider;
using LinqToDB.Mapping;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Linq;

/// <summary>linq2db's provider for PostgreSQL 15, in which values travel as parameters: those of lists, of bulk copies in INSERT statements, and arrays of instants in UTC.</summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed class WitDataProvider() : PostgreSQLDataProvider(ProviderName.PostgreSQL15, PostgreSQLVersion.v15)
{
    /// <inheritdoc/>
    public override ISqlBuilder CreateSqlBuilder(MappingSchema mappingSchema, DataOptions dataOptions) =>
        new WitSqlBuilder(this, mappingSchema, dataOptions, GetSqlOptimizer(dataOptions), SqlProviderFlags);

    /// <inheritdoc/>
    public override void SetParameter(DataConnection dataConnection, DbParameter parameter, string name, DbDataType dataType, object? value) =>
        base.SetParameter(dataConnection, parameter, name, dataType, UtcValues.Normalize(value));

    /// <inheritdoc/>
    public override BulkCopyRowsCopied BulkCopy<T>(DataOptions options, ITable<T> table, IEnumerable<T> source) =>
        new WitBulkCopy(this).BulkCopy(TypeOf(options), table, WithParameters(options), source);

    /// <inheritdoc/>
    public override Task<BulkCopyRowsCopied> BulkCopyAsync<T>(DataOptions options, ITable<T> table, IEnumerable<T> source, CancellationToken cancellationToken) =>
        new WitBulkCopy(this).BulkCopyAsync(TypeOf(options), table, WithParameters(options), source, cancellationToken);

    /// <inheritdoc/>
    public override Task<BulkCopyRowsCopied> BulkCopyAsync<T>(DataOptions options, ITable<T> table, IAsyncEnumerable<T> source, CancellationToken cancellationToken) =>
        new WitBulkCopy(this).BulkCopyAsync(TypeOf(options), table, WithParameters(options), source, cancellationToken);

    private static BulkCopyType TypeOf(DataOptions options) => options.BulkCopyOptions.BulkCopyType != BulkCopyType.Default
        ? options.BulkCopyOptions.BulkCopyType
        : options.FindOrDefault(PostgreSQLOptions.Default).BulkCopyType;

    /// <summary>Otherwise linq2db writes the values of many rows into the text of their INSERT.</summary>
    private static DataOptions WithParameters(DataOptions options) => options.WithOptions<BulkCopyOptions>(static bulk => bulk with { UseParameters = true });
}
