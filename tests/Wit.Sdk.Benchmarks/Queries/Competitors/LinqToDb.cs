using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using LinqToDB.DataProvider.PostgreSQL;
using Npgsql;
using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>linq2db as its users write it, over the mapping that our rows carry.</summary>
internal sealed class LinqToDb : Competitor
{
    private readonly NpgsqlDataSource _dataSource;
    private readonly DataOptions _options;

    public LinqToDb(NpgsqlDataSource dataSource)
    {
        _dataSource = dataSource;
        _options = OptionsOf(dataSource);
    }

    public override string Name => "linq2db";

    public override IReadOnlyList<Operation> Operations =>
    [
        Operation.Of(Workload.FindById, call => FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
        Operation.Of(Workload.FindByNumber, call => FindByNumberAsync(Values.RepositoryId(call), Values.Number(call)), RowText.Of),
        Operation.Of(Workload.List, call => ListAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Query, call => QueryAsync(Values.RepositoryId(call), PrState.Open, Values.Before(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Projection, call => ProjectAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Graph, call => GraphAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Insert, InsertAsync, RowText.Of),
        Operation.Of(Workload.Patch, call => PatchAsync(Values.PullRequestId(call), Values.Title(call)), RowText.Of),
        Operation.Of(Workload.Increment, call => IncrementAsync(Values.RepositoryId(call)), RowText.Of),
        Operation.Of(Workload.Bulk, _ => InsertManyAsync(), Invariant.Text) with { MaxRounds = 10 },
        Operation.Of(Workload.Stream, _ => StreamAsync(), Invariant.Text),
        Operation.Of(Workload.Parallel, call => FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
    ];

    public static DataOptions OptionsOf(NpgsqlDataSource dataSource) =>
        new DataOptions().UseConnectionFactory(PostgreSQLTools.GetDataProvider(PostgreSQLVersion.v15), _ => dataSource.CreateConnection());

    public override ValueTask DisposeAsync() => _dataSource.DisposeAsync();

    private async Task<PullRequest?> FindByIdAsync(Guid id)
    {
        await using var db = new DataConnection(_options);
        return await db.GetTable<PullRequest>().FirstOrDefaultAsync(row => row.Id == id);
    }

    private async Task<PullRequest?> FindByNumberAsync(Guid repositoryId, int number)
    {
        await using var db = new DataConnection(_options);
        return await db.GetTable<PullRequest>().FirstOrDefaultAsync(row => row.RepoId == repositoryId && row.Number == number);
    }

    private async Task<List<PullRequest>> ListAsync(Guid repositoryId, int limit)
    {
        await using var db = new DataConnection(_options);
        return await db.GetTable<PullRequest>().Where(row => row.RepoId == repositoryId).OrderByDescending(row => row.CreatedAt).Take(limit).ToListAsync();
    }

    private async Task<List<PullRequest>> QueryAsync(Guid repositoryId, PrState state, DateTimeOffset before, int size)
    {
        await using var db = new DataConnection(_options);
        var rows = await db.GetTable<PullRequest>().Where(row => row.RepoId == repositoryId && row.State == state && row.CreatedAt < before && row.DeletedAt == null)
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).Take(size + 1).ToListAsync();
        return rows.Count > size ? rows[..size] : rows;
    }

    private async Task<List<(int Number, string? Title, PrState State, DateTimeOffset CreatedAt)>> ProjectAsync(Guid repositoryId, int limit)
    {
        await using var db = new DataConnection(_options);
        return await db.GetTable<PullRequest>().Where(row => row.RepoId == repositoryId && row.DeletedAt == null).OrderByDescending(row => row.CreatedAt).Take(limit)
            .Select(row => ValueTuple.Create(row.Number, (string?)row.Title, row.State, row.CreatedAt)).ToListAsync();
    }

    private async Task<List<PullRequestGraph>> GraphAsync(Guid repositoryId, int limit)
    {
        await using var db = new DataConnection(_options);
        var newest = db.GetTable<PullRequest>().Where(row => row.RepoId == repositoryId).OrderByDescending(row => row.CreatedAt).Take(limit);
        var rows = await newest.Join(db.GetTable<User>(), row => row.AuthorId, user => user.Id, (row, author) => new { row, author }).ToListAsync();
        var labels = await (
            from row in newest
            join link in db.GetTable<PrLabel>() on row.Id equals link.PrId
            join label in db.GetTable<Label>() on link.LabelId equals label.Id
            select new { row.Id, label }).ToListAsync();
        var byId = labels.ToLookup(found => found.Id, found => found.label);
        return [.. rows.OrderByDescending(found => found.row.CreatedAt).Select(found => new PullRequestGraph(found.row, found.author, [.. byId[found.row.Id]]))];
    }

    private async Task<Repository> IncrementAsync(Guid id)
    {
        await using var db = new DataConnection(_options);
        await foreach (var row in db.GetTable<Repository>()
            .Where(row => row.Id == id)
            .Set(row => row.StarsCount, row => row.StarsCount + 1)
            .Set(row => row.UpdatedAt, () => LinqToDB.Sql.CurrentTzTimestamp)
            .UpdateWithOutputAsync((_, updated) => updated))
        {
            return row;
        }

        throw new InvalidOperationException("There is no such repository.");
    }

    private async Task<long> InsertManyAsync()
    {
        await using var db = new DataConnection(_options);
        var copied = await db.GetTable<Session>().BulkCopyAsync(new BulkCopyOptions { BulkCopyType = BulkCopyType.ProviderSpecific }, BulkRows.Rows);
        return copied.RowsCopied;
    }

    private async Task<long> StreamAsync()
    {
        await using var db = new DataConnection(_options);
        long sum = 0;
        await foreach (var row in db.GetTable<PullRequest>().AsAsyncEnumerable())
            sum += row.Number;
        return sum;
    }

    private async Task<PrComment> InsertAsync(int call)
    {
        await using var db = new DataConnection(_options);
        return await db.GetTable<PrComment>()
            .Value(row => row.PrId, Values.PullRequestId(call))
            .Value(row => row.UserId, Values.UserId(call))
            .Value(row => row.Path, Values.Path)
            .Value(row => row.Line, Values.Line(call))
            .Value(row => row.Side, Values.Side)
            .Value(row => row.CommitSha, Values.CommitSha)
            .Value(row => row.Body, Values.Body)
            .InsertWithOutputAsync();
    }

    private async Task<PullRequest?> PatchAsync(Guid id, string title)
    {
        await using var db = new DataConnection(_options);
        await foreach (var row in db.GetTable<PullRequest>()
            .Where(row => row.Id == id)
            .Set(row => row.Title, title)
            .Set(row => row.UpdatedAt, () => LinqToDB.Sql.CurrentTzTimestamp)
            .UpdateWithOutputAsync((_, updated) => updated))
        {
            return row;
        }

        return null;
    }
}
