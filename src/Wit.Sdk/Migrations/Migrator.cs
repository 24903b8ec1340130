using Microsoft.Extensions.Logging;
using Npgsql;

namespace Wit.Sdk.Migrations;

/// <summary>
/// Applies a migrations folder to a database and tells how the two stand. Folder and table are drizzle-kit's: what was applied here counts as applied for drizzle's
/// migrator, and the other way round.
/// </summary>
/// <param name="dataSource">The database. Its types are loaded anew after migrations, so that new enums are known at once.</param>
/// <param name="source">The folder.</param>
/// <param name="loggerFactory">Where progress is logged, under <c>Wit.Sdk.Migrations</c>; null logs nothing.</param>
public sealed class Migrator(NpgsqlDataSource dataSource, MigrationSource source, ILoggerFactory? loggerFactory = null)
{
    private readonly MigrationLog _log = new(loggerFactory);

    /// <summary>
    /// Applies what is pending, each file in a transaction of its own, in the order of the journal. Any number of processes may call it at once: one applies, the others
    /// wait for it and find nothing to do.
    /// </summary>
    /// <param name="cancellationToken">Cancels the waiting, and the statement that runs; its file is rolled back.</param>
    /// <returns>The files that were applied by this call.</returns>
    /// <exception cref="MigrationException">A file that was applied has been edited (then nothing ran), the folder can't be read, or a statement failed.</exception>
    public Task<IReadOnlyList<MigrationFile>> ApplyAsync(CancellationToken cancellationToken = default) => ApplyAsync(null, cancellationToken);

    /// <summary>Applies what is pending and reports each file.</summary>
    /// <param name="progress">Is told when a file begins and when it is done.</param>
    /// <param name="cancellationToken">Cancels the waiting, and the statement that runs; its file is rolled back.</param>
    /// <returns>The files that were applied by this call.</returns>
    /// <exception cref="MigrationException">A file that was applied has been edited (then nothing ran), the folder can't be read, or a statement failed.</exception>
    public async Task<IReadOnlyList<MigrationFile>> ApplyAsync(IProgress<MigrationProgress>? progress, CancellationToken cancellationToken = default)
    {
        var files = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<MigrationFile> pending;
        bool hasWaited;
        var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var migrationLock = new MigrationLock(connection, _log);
            hasWaited = await migrationLock.TakeAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                pending = await ApplyAsync(connection, files, progress, cancellationToken).ConfigureAwait(false);
            }
            catch (MigrationException exception)
            {
                _log.Failed(exception.Message);
                throw;
            }
            finally
            {
                await migrationLock.ReleaseAsync().ConfigureAwait(false);
            }
        }

        // Also after waiting: another process may have made types that were not there when this data source loaded them.
        if (pending.Count > 0 || hasWaited)
            await ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        return pending;
    }

    /// <summary>Tells how each migration stands, without a lock and without a write.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The files in the order of the journal, then what the database holds and the folder does not.</returns>
    /// <exception cref="MigrationException">The folder can't be read.</exception>
    public async Task<IReadOnlyList<MigrationStatus>> StatusAsync(CancellationToken cancellationToken = default)
    {
        var files = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var history = new MigrationHistory(connection);
            var exists = await history.ExistsAsync(cancellationToken).ConfigureAwait(false);
            return MigrationComparison.Compare(files, exists ? await history.ReadAsync(cancellationToken).ConfigureAwait(false) : []);
        }
    }

    private static void ThrowIfEdited(IReadOnlyList<MigrationStatus> statuses)
    {
        var edited = statuses.Where(static status => status.State == MigrationState.Edited).Select(static status => status.File!).ToList();
        if (edited.Count == 0)
            return;

        var names = string.Join(", ", edited.Select(static file => $"\"{file.FileName}\""));
        throw new MigrationException(
            $"{names} was edited after it had been applied to this database; nothing was run. Restore the file, and put the change into a new migration") { File = edited[0].FileName };
    }

    private async Task<IReadOnlyList<MigrationFile>> ApplyAsync(
        NpgsqlConnection connection, IReadOnlyList<MigrationFile> files, IProgress<MigrationProgress>? progress, CancellationToken cancellationToken)
    {
        var history = new MigrationHistory(connection);
        if (!await history.ExistsAsync(cancellationToken).ConfigureAwait(false))
            await history.CreateAsync(cancellationToken).ConfigureAwait(false);

        var statuses = MigrationComparison.Compare(files, await history.ReadAsync(cancellationToken).ConfigureAwait(false));
        ThrowIfEdited(statuses);
        foreach (var missing in statuses.Where(static status => status.State == MigrationState.Missing))
            _log.Missing(missing.Name);

        var pending = statuses.Where(static status => status.State == MigrationState.Pending).Select(static status => status.File!).ToList();
        await new MigrationRun(connection, history, _log).ApplyAsync(pending, progress, cancellationToken).ConfigureAwait(false);
        return pending;
    }

    /// <summary>Idle connections keep the types they were opened with, so the pool is emptied too.</summary>
    private async Task ReloadTypesAsync(CancellationToken cancellationToken)
    {
        await dataSource.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        dataSource.Clear();
    }
}
