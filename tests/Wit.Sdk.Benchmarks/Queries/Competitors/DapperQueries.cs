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
    private const string List = $"SELECT {Sql.PullRequestColumns} FROM pull_requests WHERE repo_id = @repoId ORDER BY created_at DESC NULLS LAST, id LIMIT @limit";
    private const string Patch = $"UPDATE pull_requests SET title = @title, updated_at = now() WHERE id = @id RETURNING {Sql.PullRequestColumns}";

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
        Operation.Of(Workload.Insert, InsertAsync, RowText.Of),
        Operation.Of(Workload.Patch, call => FirstAsync(Patch, new { title = Values.Title(call), id = Values.PullRequestId(call) }), RowText.Of),
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

    private async Task<PrComment> InsertAsync(int call)
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        var row = new { PrId = Values.PullRequestId(call), UserId = Values.UserId(call), Values.Path, Line = Values.Line(call), Values.Side, Values.CommitSha, Values.Body };
        return await connection.QuerySingleAsync<PrComment>(Insert, row);
    }
}
