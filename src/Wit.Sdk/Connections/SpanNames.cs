using System.Diagnostics;
using Npgsql;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Connections;

/// <summary>Names the spans of statements after their calls.</summary>
internal static class SpanNames
{
    private const string OperationName = "db.operation.name";

    /// <summary>Configures the spans of a data source.</summary>
    /// <param name="tracing">The options of the data source.</param>
    /// <param name="masksLiterals">Whether statements may hold values, which spans must not show: helpers have parameters only.</param>
    public static void Configure(NpgsqlTracingOptionsBuilder tracing, bool masksLiterals)
    {
        if (masksLiterals)
        {
            tracing.ConfigureCommandEnrichmentCallback(static (activity, command) =>
            {
                activity.SetTag("db.query.text", LiteralMask.Of(command.CommandText));
                SetName(activity, StatementName.Of(command.CommandText));
            });
        }
        else
        {
            tracing.ConfigureCommandEnrichmentCallback(static (activity, command) => SetName(activity, StatementName.Of(command.CommandText)));
        }

        tracing.ConfigureBatchEnrichmentCallback(static (activity, batch) => SetName(activity, NameOf(batch)));
        tracing.ConfigureCopyOperationEnrichmentCallback(static (activity, sql) => SetName(activity, StatementName.Of(sql)));
    }

    private static string? NameOf(NpgsqlBatch batch)
    {
        var names = ((IEnumerable<NpgsqlBatchCommand>)batch.BatchCommands).Select(static command => StatementName.Of(command.CommandText)).OfType<string>().Distinct(StringComparer.Ordinal);
        var text = string.Join(", ", names);
        return text.Length == 0 ? null : text;
    }

    private static void SetName(Activity activity, string? name)
    {
        if (name is null)
            return;
        activity.SetTag(OperationName, name);
        activity.DisplayName = name;
    }
}
