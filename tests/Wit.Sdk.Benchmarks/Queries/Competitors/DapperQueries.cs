using System.Data;
using Dapper;
using Npgsql;
using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>Dapper as its users write it.</summary>
internal sealed class DapperQueries : Competitor
{
    private const string FindById = $"SELECT {Sql.PullRequestColumns} FROM pull_requests WHERE id = @id";
    private const string FindByNumber = $"SELECT {Sql.PullRequestColumns} FROM pull_requests WHERE repo_id = @repoId AND number = @number";
    private const string List = $"SELECT {Sql.PullRequestColumns} FROM pull_requests WHERE repo_id = @repoId ORDER BY created_at DESC NULLS LAST, id DESC LIMIT @limit";
    private const string Patch = $"UPDATE pull_requests SET title = @title, updated_at = now() WHERE id = @id RETURNING {Sql.PullRequestColumns}";

    private const string GraphRows =
        $"SELECT p.*, u.* FROM pull_requests p JOIN users u ON u.id = p.author_id WHERE p.repo_id = @repoId ORDER BY p.created_at DESC NULLS LAST, p.id DESC LIMIT @limit";

    private const string GraphLabels =
        "SELECT pl.pr_id, l.* FROM (SELECT id FROM pull_requests WHERE repo_id = @repoId ORDER BY created_at DESC NULLS LAST, id DESC LIMIT @limit) p " +
        "JOIN pr_labels pl ON pl.pr_id = p.id JOIN labels l ON l.id = pl.label_id";

    private const string Increment =
        $"UPDATE repositories SET stars_count = stars_count + 1, updated_at = now() WHERE id = @id RETURNING {Sql.RepositoryColumns}";

    private const string Insert =
        "INSERT INTO pr_comments (pr_id, user_id, path, line, side, commit_sha, body) VALUES (@PrId, @UserId, @Path, @Line, @Side, @CommitSha, @Body) " +
        $"RETURNING {Sql.CommentColumns}";

    private readonly NpgsqlDataSource _dataSource;

    public DapperQueries(NpgsqlDataSource dataSource)
    {
        _dataSource = dataSource;
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeMap(typeof(DateTimeOffset), DbType.DateTimeOffset, useGetFieldValue: true);
        SqlMapper.AddTypeMap(typeof(DateTimeOffset?), DbType.DateTimeOffset, useGetFieldValue: true);
    }

    public override string Name => "Dapper";

    public override IReadOnlyList<Operation> Operations =>
    [
        Operation.Of(Workload.FindById, call => FirstAsync(FindById, new { id = Values.PullRequestId(call) }), RowText.Of),
        Operation.Of(
            Workload.FindByNumber, call => FirstAsync(FindByNumber, new { repoId = Values.RepositoryId(call), number = Values.Number(call) }), RowText.Of),
        Operation.Of(Workload.List, ListAsync, RowText.Of),
        Operation.Of(Workload.Graph, GraphAsync, RowText.Of),
        Operation.Of(Workload.Insert, InsertAsync, RowText.Of),
        Operation.Of(Workload.Patch, call => FirstAsync(Patch, new { title = Values.Title(call), id = Values.PullRequestId(call) }), RowText.Of),
        Operation.Of(Workload.Increment, IncrementAsync, RowText.Of),
        Operation.Of(Workload.Stream, _ => StreamAsync(), Invariant.Text),
        Operation.Of(Workload.Parallel, call => FirstAsync(FindById, new { id = Values.PullRequestId(call) }), RowText.Of),
    ];

    public override ValueTask DisposeAsync() => _dataSource.DisposeAsync();

    private async Task<PullRequest?> FirstAsync(string sql, object parameters)
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        return await connection.QueryFirstOrDefaultAsync<PullRequest>(sql, parameters);
    }

    private async Task<IEnumerable<PullRequest>> ListAsync(int call)
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        return await connection.QueryAsync<PullRequest>(List, new { repoId = Values.RepositoryId(call), limit = Values.Limit });
    }

    private async Task<List<PullRequestGraph>> GraphAsync(int call)
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        await using var grid = await connection.QueryMultipleAsync($"{GraphRows}; {GraphLabels}", new { repoId = Values.RepositoryId(call), limit = Values.Limit });
        var rows = grid.Read<PullRequest, User, PullRequestGraph>((row, author) => new PullRequestGraph(row, author, []), splitOn: "id").AsList();
        var byId = rows.ToDictionary(row => row.PullRequest.Id);
        foreach (var (pullRequest, label) in grid.Read<Guid, Label, (Guid, Label)>((pullRequest, label) => (pullRequest, label), splitOn: "id"))
            byId[pullRequest].Labels.Add(label);
        return rows;
    }

    private async Task<Repository> IncrementAsync(int call)
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        return await connection.QuerySingleAsync<Repository>(Increment, new { id = Values.RepositoryId(call) });
    }

    private async Task<long> StreamAsync()
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        long sum = 0;
        await foreach (var row in connection.QueryUnbufferedAsync<PullRequest>(Sql.Stream))
            sum += row.Number;
        return sum;
    }

    private async Task<PrComment> InsertAsync(int call)
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        var row = new { PrId = Values.PullRequestId(call), UserId = Values.UserId(call), Values.Path, Line = Values.Line(call), Values.Side, Values.CommitSha, Values.Body };
        return await connection.QuerySingleAsync<PrComment>(Insert, row);
    }
}
