using Npgsql;

namespace Wit.Sdk.Statements;

/// <summary>The rows of one statement, one after the other.</summary>
internal sealed class RowCursor<TRow>(DatabaseSession session, string sql) : IAsyncDisposable
    where TRow : class, IRow<TRow>
{
    private NpgsqlDataReader? _reader;
    private TRow? _current;

    /// <summary>The row that the cursor stands at.</summary>
    public TRow Current => _current!;

    /// <summary>A failure before the first row that changed types may explain; null when there was none.</summary>
    public Exception? Changed { get; private set; }

    /// <summary>Goes to the next row, or to the first by executing the command. False at the end, and when <see cref="Changed"/> is set.</summary>
    public async ValueTask<bool> MoveAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        try
        {
            _reader ??= await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            if (!await _reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                return false;
            _current = Read(_reader);
            return true;
        }
        catch (Exception exception) when (_current is null && session.CanRefresh(exception))
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
    public ValueTask DisposeAsync() => _reader?.DisposeAsync() ?? ValueTask.CompletedTask;

    private TRow Read(NpgsqlDataReader reader)
    {
        try
        {
            return TRow.Read(reader, 0);
        }
        catch (Exception exception) when (ChangedTypes.IsUnreadable(exception, reader))
        {
            throw ChangedTypes.Unreadable(exception, session, isRead: true);
        }
    }
}
