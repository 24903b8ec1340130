using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Connections;

/// <summary>
/// Loads the types of the database again after they have changed under a running app. Callers that fail together share one reload, and an error that changed types do not explain
/// reloads nothing: the catalog must differ from what was loaded last.
/// </summary>
internal sealed class TypeReload(ConnectionPools pools, NpgsqlDataSource statements) : IDisposable
{
    /// <summary>A text that differs as soon as an enum, a domain, a range or a type of an extension is created, recreated or renamed. Those of tables come and go with temporary tables.</summary>
    private const string FingerprintSql = """
        SELECT coalesce(md5(string_agg(concat(oid, ' ', typnamespace, ' ', typname, ' ', typbasetype), ',' ORDER BY oid)), '')
        FROM pg_catalog.pg_type WHERE oid >= 16384 AND typrelid = 0 AND typelem = 0
        """;

    private readonly SemaphoreSlim _one = new(1, 1);
    private string? _loaded;
    private string? _insisted;
    private int _generation;

    /// <summary>The number of reloads so far. To be read before a connection is rented, so that it can be compared with those of later connections.</summary>
    public int Generation => Volatile.Read(ref _generation);

    /// <summary>
    /// Loads types again if they changed, and closes the connections that know the old ones. The caller must hold no connection: with a pool of one it would wait for itself.
    /// </summary>
    /// <param name="seen">The generation that the caller's statement ran in.</param>
    /// <param name="failure">The failure of the statement.</param>
    /// <param name="cancellationToken">Cancels the loading.</param>
    public async Task<TypeRefresh> RefreshAsync(int seen, Exception failure, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Generation != seen)
                return TypeRefresh.Changed;
            var current = await FingerprintAsync(cancellationToken).ConfigureAwait(false);
            if (MustLoad(current, failure))
                await pools.LoadTypesAsync(cancellationToken).ConfigureAwait(false);
            else if (ChangedTypes.IsOfConnection(failure))
                pools.Clear();
            else
                return TypeRefresh.Unchanged;
            return Renewed(current);
        }
        catch (NpgsqlException)
        {
            // The caller reports the error of its own statement.
            return TypeRefresh.Unchanged;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc cref="RefreshAsync"/>
    public TypeRefresh Refresh(int seen, Exception failure)
    {
        _one.Wait();
        try
        {
            if (Generation != seen)
                return TypeRefresh.Changed;
            var current = Fingerprint();
            if (MustLoad(current, failure))
                pools.LoadTypes();
            else if (ChangedTypes.IsOfConnection(failure))
                pools.Clear();
            else
                return TypeRefresh.Unchanged;
            return Renewed(current);
        }
        catch (NpgsqlException)
        {
            return TypeRefresh.Unchanged;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Loads types again, whatever they are.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var current = await FingerprintAsync(cancellationToken).ConfigureAwait(false);
            await pools.LoadTypesAsync(cancellationToken).ConfigureAwait(false);
            Renewed(current);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    /// <summary>
    /// Whether the types in the catalog are not those that were loaded. An error with no other cause insists, once: a type may have changed while types were being loaded.
    /// </summary>
    private bool MustLoad(string current, Exception failure)
    {
        if (current != _loaded)
            return true;
        if (current == _insisted || !ChangedTypes.IsOfTypes(failure))
            return false;
        _insisted = current;
        return true;
    }

    private TypeRefresh Renewed(string current)
    {
        var isFirst = _loaded is null;
        _loaded = current;
        Interlocked.Increment(ref _generation);
        return isFirst ? TypeRefresh.Renewed : TypeRefresh.Changed;
    }

    private async Task<string> FingerprintAsync(CancellationToken cancellationToken)
    {
        var command = statements.CreateCommand(FingerprintSql);
        await using (command.ConfigureAwait(false))
            return (string)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    private string Fingerprint()
    {
        using var command = statements.CreateCommand(FingerprintSql);
        return (string)command.ExecuteScalar()!;
    }
}
