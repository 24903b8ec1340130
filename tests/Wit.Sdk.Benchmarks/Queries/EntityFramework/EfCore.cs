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

    private readonly NpgsqlDataSource _dataSource;
    private readonly PooledDbContextFactory<EfContext> _contexts;

    public EfCore(NpgsqlDataSource dataSource)
    {
        _dataSource = dataSource;
        _contexts = new PooledDbContextFactory<EfContext>(new DbContextOptionsBuilder<EfContext>()
            .UseNpgsql(dataSource, provider => provider.MapEnum<PrState>("pr_state"))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options);
    }

    public override string Name => "EF Core";

    public override IReadOnlyList<Operation> Operations =>
    [
        Operation.Of(Workload.FindById, call => FindByIdAsync(Values.PullRequestId(call)), row => RowText.Of(row?.ToRow())),
        Operation.Of(Workload.FindByNumber, call => FindByNumberAsync(Values.RepositoryId(call), Values.Number(call)), row => RowText.Of(row?.ToRow())),
        Operation.Of(Workload.List, call => ListAsync(Values.RepositoryId(call), Values.Limit), rows => RowText.Of(rows.Select(row => row.ToRow()))),
        Operation.Of(Workload.Insert, InsertAsync, row => RowText.Of(row.ToRow())),
        Operation.Of(Workload.Patch, call => PatchAsync(Values.PullRequestId(call), Values.Title(call)), row => RowText.Of(row.ToRow())),
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
