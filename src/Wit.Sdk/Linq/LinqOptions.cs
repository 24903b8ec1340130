using System.Diagnostics;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider;
using LinqToDB.DataProvider.PostgreSQL;
using Npgsql;
using Wit.Sdk.Connections;

namespace Wit.Sdk.Linq;

/// <summary>linq2db's options over a data source, made when the first LINQ query is: its start-up takes some 300 ms that helpers must not pay.</summary>
internal sealed class LinqOptions
{
    private readonly DatabaseServices _services;
    private readonly Lazy<IDataProvider> _provider;
    private readonly Lazy<DataOptions> _plain;
    private readonly Lazy<DataOptions> _traced;

    public LinqOptions(DatabaseServices services)
    {
        _services = services;
        _provider = new Lazy<IDataProvider>(() => PostgreSQLTools.GetDataProvider(PostgreSQLVersion.v15, connectionString: services.DataSource.ConnectionString));
        _plain = new Lazy<DataOptions>(() => new DataOptions().UseConnectionFactory(_provider.Value, _ => services.DataSource.CreateConnection()));
        _traced = new Lazy<DataOptions>(() => _plain.Value.UseTracing(TraceLevel.Info, Trace));
    }

    /// <summary>The options of a query that starts now: with tracing only while statements are logged.</summary>
    public DataOptions Current => _services.Log.IsEnabled ? _traced.Value : _plain.Value;

    /// <summary>The same, on the connection of a transaction.</summary>
    public DataOptions On(NpgsqlTransaction transaction, DataOptions options) => options.UseTransaction(_provider.Value, transaction);

    private void Trace(TraceInfo info)
    {
        if (info is { TraceInfoStep: TraceInfoStep.AfterExecute, ExecutionTime: { } elapsed })
            _services.Log.Executed(elapsed, info.CommandText ?? info.Command?.CommandText ?? string.Empty);
    }
}
