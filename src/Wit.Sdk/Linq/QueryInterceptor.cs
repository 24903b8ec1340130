using System.Data.Common;
using LinqToDB.Interceptors;
using Wit.Sdk.Connections;
using Wit.Sdk.Queries;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Linq;

/// <summary>Remembers the text of a query, which leads to its tables when it fails, and ends a query that is not read further.</summary>
internal sealed class QueryInterceptor(DatabaseSession session) : CommandInterceptor
{
    private string? _sql;

    /// <summary>The text without literals.</summary>
    public string Text => _sql is null ? "LINQ query" : LiteralMask.Of(_sql);

    /// <inheritdoc/>
    public override DbCommand CommandInitialized(CommandEventData eventData, DbCommand command)
    {
        _sql = command.CommandText;
        return command;
    }

    /// <summary>In a transaction, which a cancellation would take with it, linq2db reads the rest.</summary>
    public override async Task BeforeReaderDisposeAsync(CommandEventData eventData, DbCommand? command, DbDataReader dataReader)
    {
        if (command is not null && session is PooledSession)
            await ReaderEnd.StopAsync(dataReader, command.Cancel).ConfigureAwait(false);
    }
}
