using Npgsql;
using Wit.Sdk.Errors;
using Wit.Sdk.Generated.Sql;
using Wit.Sdk.Json;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries;

/// <summary>The rows of one statement, one after the other.</summary>
internal sealed class RowCursor<TRow, TReader>(DatabaseSession session, string sql) : IAsyncDisposable
    where TReader : struct, IRowReader<TRow>
{
    private StreamStatement? _statement;
    private NpgsqlDataReader? _reader;
    private TRow? _current;
    private bool _hasRow;
    private bool _isOver;

    /// <summary>The row that the cursor stands at.</summary>
    public TRow Current => _current!;

    /// <summary>A failure before the first row that changed types may explain; null when there was none.</summary>
    public Exception? Changed { get; private set; }

    /// <summary>Goes to the next row, or to the first by sending the statement. False at the end, and when <see cref="Changed"/> is set.</summary>
    public async ValueTask<bool> MoveAsync(StreamStatement statement, CancellationToken cancellationToken)
    {
        try
        {
            _statement = statement;
            _reader ??= await OpenAsync(statement, cancellationToken).ConfigureAwait(false);
            if (!await _reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                _isOver = true;
                return false;
            }

            _current = Read(_reader);
            _hasRow = true;
            return true;
        }
        catch (Exception exception) when (!_hasRow && session.CanRefresh(exception))
        {
            Changed = exception;
            return false;
        }
        catch (Exception exception) when (exception is not WitException && session.Fail(exception, sql) is { } translated)
        {
            throw translated;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_reader is null)
            return;
        if (!_isOver)
            await _statement!.StopAsync(_reader).ConfigureAwait(false);
        await _reader.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<NpgsqlDataReader> OpenAsync(StreamStatement statement, CancellationToken cancellationToken)
    {
        var reader = await statement.ExecuteAsync(cancellationToken).ConfigureAwait(false);
        if (session.Services.Json is { } json)
            ReaderJson.Set(reader, json);
        return reader;
    }

    private TRow Read(NpgsqlDataReader reader)
    {
        try
        {
            return TReader.Read(reader);
        }
        catch (Exception exception) when (ChangedTypes.IsUnreadable(exception, reader))
        {
            throw ChangedTypes.Unreadable(exception, session, ChangedTypes.IsRead(sql));
        }
        catch (Exception exception) when (UnreadableRow.OfStream<TRow, TReader>(exception, reader) is { } unreadable)
        {
            throw unreadable;
        }
    }
}
