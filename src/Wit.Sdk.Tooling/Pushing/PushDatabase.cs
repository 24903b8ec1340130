using System.Data;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Migrations.Files;
using Wit.Sdk.Migrations.History;
using Wit.Sdk.Migrations.Running;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Pushing.Comparing;
using Wit.Sdk.Tooling.Pushing.Probing;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>Makes a live database what a schema says, without a migration.</summary>
/// <param name="connectionString">The Npgsql connection string.</param>
/// <param name="target">The schema.</param>
/// <param name="options">Where migrations are recorded, and how patient the push is.</param>
public sealed class PushDatabase(string connectionString, PushTarget target, MigrationOptions options)
{
    private const int Attempts = 8;

    /// <summary>Finds out which database it is, and whether it may be one that a push must not change.</summary>
    /// <param name="folder">The absolute migrations folder; it need not exist.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public Task<PushGuard> GuardAsync(string folder, CancellationToken cancellationToken = default) => ConnectAsync(async dataSource =>
    {
        var files = HasMigrations(folder) ? await MigrationSource.FromFolder(folder).ReadAsync(cancellationToken) : [];
        await using var session = await ServerSession.OpenAsync(dataSource, options.NetworkTimeout, cancellationToken);
        var name = (string)(await session.ScalarAsync("SELECT current_database()::text", [], cancellationToken))!;
        var history = new MigrationHistory(session, options);
        var rows = await history.ExistsAsync(cancellationToken) ? await history.ReadAsync(cancellationToken) : [];
        var unknown = MigrationComparison.Compare(files, rows).Count(status => status.State == MigrationState.Missing);
        return new PushGuard(name, [.. Reasons(unknown)]);
    });

    /// <summary>Reads the database; changes nothing.</summary>
    /// <exception cref="ToolException">The database can't be reached, or the role may not compare.</exception>
    public Task<PushPreview> ReadAsync(PushChoices choices, CancellationToken cancellationToken = default) =>
        ConnectAsync(dataSource => ReadAsync(dataSource, choices, cancellationToken));

    /// <summary>Looks for rows that the statements of a plan would fail on; changes nothing.</summary>
    public Task<IReadOnlyList<DataProblem>> ProbeAsync(PushPreview preview, PushPlan plan, CancellationToken cancellationToken = default) =>
        ConnectAsync(dataSource => ProbeAsync(dataSource, preview, plan, cancellationToken));

    /// <summary>Applies a plan, and reads the database again. Where the database has changed since the plan was made, it plans again with the same choices.</summary>
    /// <exception cref="ToolException">A statement failed.</exception>
    public Task<PushOutcome> ApplyAsync(PushPlan plan, PushChoices choices, IProgress<string>? progress, CancellationToken cancellationToken = default) => ConnectAsync(async dataSource =>
    {
        var applied = new List<PushStatement>();
        for (var attempt = 1; plan.Statements.Count > 0 && plan.Questions.Count == 0; attempt++)
        {
            try
            {
                await using var session = await ServerSession.OpenAsync(dataSource, options.NetworkTimeout, cancellationToken);
                await new PushRun(session, options, target.Scope, progress).ApplyAsync(plan, cancellationToken);
                applied.AddRange(plan.Statements);
                if (!plan.IsFirstOfTwo) break;
                plan = (await ReadAsync(dataSource, choices, cancellationToken)).Plan(choices);
            }
            catch (StalePlanException) when (attempt < Attempts)
            {
                progress?.Report("The database has changed; the push is planned again.");
                var preview = await ReadAsync(dataSource, choices, cancellationToken);
                plan = preview.Plan(choices);
                var problems = plan.Questions.Count > 0 ? [] : await ProbeAsync(dataSource, preview, plan, cancellationToken);
                if (problems.Count > 0) return new PushOutcome(plan with { Statements = applied }, plan, problems);
            }
            catch (StalePlanException exception)
            {
                throw new ToolException("The database is changed by others again and again; nothing was changed. Push again when they are done.", exception);
            }
        }

        var rest = (await ReadAsync(dataSource, choices, cancellationToken)).Plan(choices);
        return new PushOutcome(plan with { Statements = applied }, rest, []);
    });

    /// <summary>Whether a folder has a journal, or folders of drizzle 1.0, which has none.</summary>
    private static bool HasMigrations(string folder) => File.Exists(Path.Combine(folder, "meta", MigrationFolder.JournalName))
        || (Directory.Exists(folder) && Directory.EnumerateDirectories(folder).Any(one => File.Exists(Path.Combine(one, DrizzleOneFolder.FileName))));

    private static bool IsLocal(string? host) => string.IsNullOrEmpty(host) || host.Split(',').All(one => IsLocalName(one.Trim()));

    /// <summary>A path is that of a socket.</summary>
    private static bool IsLocalName(string host) => host.StartsWith('/') || host.StartsWith('@') || Name(host) is "localhost" or "::1" || Name(host).StartsWith("127.", StringComparison.Ordinal);

    /// <summary>A host may have its own port, and an IPv6 address its brackets.</summary>
    private static string Name(string host)
    {
        if (host.StartsWith('[')) return host[1..Math.Max(1, host.IndexOf(']', StringComparison.Ordinal))];
        var colon = host.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && host.IndexOf(':', colon + 1) < 0 ? host[..colon] : host;
    }

    private IEnumerable<string> Reasons(int unknown)
    {
        var host = new NpgsqlConnectionStringBuilder(connectionString).Host;
        if (!IsLocal(host)) yield return $"it is on the host '{host}', not on this machine";
        if (unknown > 0) yield return $"it has {(unknown == 1 ? "1 migration" : $"{unknown} migrations")} that the migrations folder does not have";
    }

    private async Task<PushPreview> ReadAsync(NpgsqlDataSource dataSource, PushChoices choices, CancellationToken cancellationToken)
    {
        var database = await DatabaseDrift.ComparingAsync(() => ReadAsync(dataSource, cancellationToken));
        var draft = new PushPlanner(database, target, new Dictionary<string, long>()).Plan(choices);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var rows = await RowCounts.ReadAsync(connection, draft.Changes.Changes, database.Catalog.Model, cancellationToken);
        return new PushPreview(new PushPlanner(database, target, rows), database);
    }

    private async Task<LiveDatabase> ReadAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        return await LiveDatabase.ReadAsync(connection, target, cancellationToken);
    }

    private static async Task<IReadOnlyList<DataProblem>> ProbeAsync(NpgsqlDataSource dataSource, PushPreview preview, PushPlan plan, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        await using (var settings = new NpgsqlCommand("SET TRANSACTION READ ONLY; SET LOCAL lock_timeout = '5s'", connection)) await settings.ExecuteNonQueryAsync(cancellationToken);
        return await DataProbes.FindAsync(connection, plan.Changes, preview.Database.Catalog.Model, cancellationToken);
    }

    private Task<T> ConnectAsync<T>(Func<NpgsqlDataSource, Task<T>> work) => Databases.RunAsync(connectionString, "wit push", work);
}
