using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using Npgsql;
using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>linq2db with compiled queries; it has none for writes that return rows.</summary>
internal sealed class LinqToDbCompiled : Competitor
{
    private static readonly Func<DataConnection, Guid, IQueryable<PullRequest>> s_findById = CompiledQuery.Compile(
        (DataConnection db, Guid id) => db.GetTable<PullRequest>().Where(row => row.Id == id).Take(1));

    private static readonly Func<DataConnection, Guid, int, IQueryable<PullRequest>> s_findByNumber = CompiledQuery.Compile(
        (DataConnection db, Guid repositoryId, int number) => db.GetTable<PullRequest>().Where(row => row.RepoId == repositoryId && row.Number == number).Take(1));

    private static readonly Func<DataConnection, Guid, int, IQueryable<PullRequest>> s_list = CompiledQuery.Compile(
        (DataConnection db, Guid repositoryId, int limit) =>
            (IQueryable<PullRequest>)db.GetTable<PullRequest>().Where(row => row.RepoId == repositoryId).OrderByDescending(row => row.CreatedAt).Take(limit));

    private readonly NpgsqlDataSource _dataSource;
    private readonly DataOptions _options;

    public LinqToDbCompiled(NpgsqlDataSource dataSource)
    {
        _dataSource = dataSource;
        _options = LinqToDb.OptionsOf(dataSource);
    }

    public override string Name => "linq2db compiled";

    public override IReadOnlyList<Operation> Operations =>
    [
        Operation.Of(Workload.FindById, call => FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
        Operation.Of(Workload.FindByNumber, call => FindByNumberAsync(Values.RepositoryId(call), Values.Number(call)), RowText.Of),
        Operation.Of(Workload.List, call => ListAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
    ];

    public override ValueTask DisposeAsync() => _dataSource.DisposeAsync();

    private async Task<PullRequest?> FindByIdAsync(Guid id)
    {
        await using var db = new DataConnection(_options);
        var rows = await s_findById(db, id).ToListAsync();
        return rows is [var row] ? row : null;
    }

    private async Task<PullRequest?> FindByNumberAsync(Guid repositoryId, int number)
    {
        await using var db = new DataConnection(_options);
        var rows = await s_findByNumber(db, repositoryId, number).ToListAsync();
        return rows is [var row] ? row : null;
    }

    private async Task<List<PullRequest>> ListAsync(Guid repositoryId, int limit)
    {
        await using var db = new DataConnection(_options);
        return await s_list(db, repositoryId, limit).ToListAsync();
    }
}
