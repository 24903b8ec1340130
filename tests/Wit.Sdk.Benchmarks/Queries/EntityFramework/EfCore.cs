using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>EF Core at its best: pooled contexts, compiled queries without tracking; writes by the change tracker, as there is no compiled way.</summary>
internal sealed class EfCore : Competitor
{
    private static readonly Func<EfContext, Guid, Task<EfPullRequest?>> s_findById = EF.CompileAsyncQuery(
        (EfContext db, Guid id) => db.PullRequests.FirstOrDefault(row => row.Id == id));

    private static readonly Func<EfContext, Guid, int, Task<EfPullRequest?>> s_findByNumber = EF.CompileAsyncQuery(
        (EfContext db, Guid repositoryId, int number) => db.PullRequests.FirstOrDefault(row => row.RepoId == repositoryId && row.Number == number));

    private static readonly Func<EfContext, Guid, int, IAsyncEnumerable<EfPullRequest>> s_list = EF.CompileAsyncQuery(
        (EfContext db, Guid repositoryId, int limit) => db.PullRequests.Where(row => row.RepoId == repositoryId).OrderByDescending(row => row.CreatedAt).Take(limit));

    private static readonly Func<EfContext, Guid, int, IAsyncEnumerable<EfPullRequest>> s_graph = EF.CompileAsyncQuery(
        (EfContext db, Guid repositoryId, int limit) => db.PullRequests
            .Where(row => row.RepoId == repositoryId).OrderByDescending(row => row.CreatedAt).Take(limit).Include(row => row.Author).Include(row => row.Labels).AsNoTrackingWithIdentityResolution());

    private static readonly Func<EfContext, Guid, Task<EfRepository>> s_findRepository = EF.CompileAsyncQuery(
        (EfContext db, Guid id) => db.Repositories.First(row => row.Id == id));

    private static readonly Func<EfContext, IAsyncEnumerable<EfPullRequest>> s_stream = EF.CompileAsyncQuery((EfContext db) => db.PullRequests.AsNoTracking());

    private readonly NpgsqlDataSource _dataSource;
    private readonly PooledDbContextFactory<EfContext> _contexts;

    public EfCore(NpgsqlDataSource dataSource)
    {
        _dataSource = dataSource;
        _contexts = new PooledDbContextFactory<EfContext>(new DbContextOptionsBuilder<EfContext>()
            .UseNpgsql(dataSource, provider => provider.MapEnum<PrState>("pr_state").MapEnum<OwnerType>("owner_type"))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options);
    }

    public override string Name => "EF Core";

    public override IReadOnlyList<Operation> Operations =>
    [
        Operation.Of(Workload.FindById, call => FindByIdAsync(Values.PullRequestId(call)), row => RowText.Of(row?.ToRow())),
        Operation.Of(Workload.FindByNumber, call => FindByNumberAsync(Values.RepositoryId(call), Values.Number(call)), row => RowText.Of(row?.ToRow())),
        Operation.Of(Workload.List, call => ListAsync(Values.RepositoryId(call), Values.Limit), rows => RowText.Of(rows.Select(row => row.ToRow()))),
        Operation.Of(
            Workload.Graph,
            call => GraphAsync(Values.RepositoryId(call), Values.Limit),
            rows => RowText.Of(rows.Select(row => new PullRequestGraph(row.ToRow(), row.Author!.ToRow(), [.. row.Labels.Select(label => label.ToRow())])))),
        Operation.Of(Workload.Insert, InsertAsync, row => RowText.Of(row.ToRow())),
        Operation.Of(Workload.Patch, call => PatchAsync(Values.PullRequestId(call), Values.Title(call)), row => RowText.Of(row.ToRow())),
        Operation.Of(Workload.Increment, call => IncrementAsync(Values.RepositoryId(call)), row => RowText.Of(row.ToRow())),
        Operation.Of(Workload.Bulk, _ => InsertManyAsync(), Invariant.Text) with { MaxRounds = 1 },
        Operation.Of(Workload.Stream, _ => StreamAsync(), Invariant.Text),
        Operation.Of(Workload.Parallel, call => FindByIdAsync(Values.PullRequestId(call)), row => RowText.Of(row?.ToRow())),
    ];

    public override ValueTask DisposeAsync() => _dataSource.DisposeAsync();

    private async Task<EfPullRequest?> FindByIdAsync(Guid id)
    {
        await using var db = await _contexts.CreateDbContextAsync();
        return await s_findById(db, id);
    }

    private async Task<EfPullRequest?> FindByNumberAsync(Guid repositoryId, int number)
    {
        await using var db = await _contexts.CreateDbContextAsync();
        return await s_findByNumber(db, repositoryId, number);
    }

    private async Task<List<EfPullRequest>> ListAsync(Guid repositoryId, int limit)
    {
        await using var db = await _contexts.CreateDbContextAsync();
        var rows = new List<EfPullRequest>(limit);
        await foreach (var row in s_list(db, repositoryId, limit))
            rows.Add(row);
        return rows;
    }

    private async Task<List<EfPullRequest>> GraphAsync(Guid repositoryId, int limit)
    {
        await using var db = await _contexts.CreateDbContextAsync();
        var rows = new List<EfPullRequest>(limit);
        await foreach (var row in s_graph(db, repositoryId, limit))
            rows.Add(row);
        return rows;
    }

    private async Task<EfRepository> IncrementAsync(Guid id)
    {
        await using var db = await _contexts.CreateDbContextAsync();
        await db.Repositories.Where(row => row.Id == id).ExecuteUpdateAsync(row => row
            .SetProperty(repository => repository.StarsCount, repository => repository.StarsCount + 1)
            .SetProperty(repository => repository.UpdatedAt, _ => DateTimeOffset.UtcNow));
        return await s_findRepository(db, id);
    }

    private async Task<long> InsertManyAsync()
    {
        await using var db = await _contexts.CreateDbContextAsync();
        db.Sessions.AddRange(BulkRows.Inserts.Select(row => new EfSession
        {
            UserId = row.UserId,
            TokenHash = row.TokenHash,
            ExpiresAt = row.ExpiresAt,
        }));
        return await db.SaveChangesAsync();
    }

    private async Task<long> StreamAsync()
    {
        await using var db = await _contexts.CreateDbContextAsync();
        long sum = 0;
        await foreach (var row in s_stream(db))
            sum += row.Number;
        return sum;
    }

    private async Task<EfComment> InsertAsync(int call)
    {
        await using var db = await _contexts.CreateDbContextAsync();
        var row = new EfComment
        {
            PrId = Values.PullRequestId(call),
            UserId = Values.UserId(call),
            Path = Values.Path,
            Line = Values.Line(call),
            Side = Values.Side,
            CommitSha = Values.CommitSha,
            Body = Values.Body,
        };
        db.Comments.Add(row);
        await db.SaveChangesAsync();
        return row;
    }

    private async Task<EfPullRequest> PatchAsync(Guid id, string title)
    {
        await using var db = await _contexts.CreateDbContextAsync();
        var row = await db.PullRequests.AsTracking().FirstAsync(row => row.Id == id);
        row.Title = title;
        row.UpdatedAt = DateTimeOffset.UtcNow;
        await db.SaveChangesAsync();
        return row;
    }
}
