using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>The generated query helpers.</summary>
internal sealed class WitHelpers(WitDb db) : Competitor
{
    public const string NameInTables = "Wit.Sdk";

    private static readonly Include<PullRequest> s_related = PullRequestInclude.Author | PullRequestInclude.Labels;

    public override string Name => NameInTables;

    public override IReadOnlyList<Operation> Operations =>
    [
        Operation.Of(Workload.FindById, call => db.PullRequests.FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
        Operation.Of(Workload.FindByNumber, call => db.PullRequests.FindByRepoIdAndNumberAsync(Values.RepositoryId(call), Values.Number(call)), RowText.Of),
        Operation.Of(Workload.List, call => db.PullRequests.ListByRepoIdAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Query, call => QueryAsync(Values.RepositoryId(call), PrState.Open, Values.Before(call), Values.Limit), page => RowText.Of(page.Items)),
        Operation.Of(Workload.Projection, call => ProjectAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(
            Workload.Graph,
            call => db.PullRequests.ListByRepoIdAsync(Values.RepositoryId(call), Values.Limit, s_related),
            rows => RowText.Of(rows.Select(row => new PullRequestGraph(row, row.Author!, [.. row.Labels!])))),
        Operation.Of(Workload.Insert, InsertAsync, RowText.Of),
        Operation.Of(Workload.Patch, call => db.PullRequests.UpdateAsync(Values.PullRequestId(call), new() { Title = Values.Title(call) }), RowText.Of),
        Operation.Of(Workload.Increment, call => db.Repositories.IncrementAsync(Values.RepositoryId(call), row => row.StarsCount, 1), RowText.Of),
        Operation.Of(Workload.Bulk, _ => db.Sessions.InsertManyAsync(BulkRows.Inserts), Invariant.Text),
        Operation.Of(Workload.Stream, _ => StreamAsync(), Invariant.Text),
        Operation.Of(Workload.Parallel, call => db.PullRequests.FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
    ];

    public override ValueTask DisposeAsync() => db.DisposeAsync();

    private Task<Page<PullRequest>> QueryAsync(Guid repositoryId, PrState state, DateTimeOffset before, int size) =>
        db.PullRequests.Where(row => row.RepoId == repositoryId && row.State == state && row.CreatedAt < before).OrderBy(static row => row.CreatedAt.Descending).PageAsync(size);

    private Task<IReadOnlyList<(int Number, string? Title, PrState State, DateTimeOffset CreatedAt)>> ProjectAsync(Guid repositoryId, int limit) =>
        db.PullRequests.Where(row => row.RepoId == repositoryId).OrderBy(static row => row.CreatedAt.Descending).Take(limit)
            .Select(static row => (row.Number, row.Title, row.State, row.CreatedAt)).ListAsync()!;

    private async Task<long> StreamAsync()
    {
        long sum = 0;
        await foreach (var row in db.PullRequests.StreamAsync())
            sum += row.Number;
        return sum;
    }

    private Task<PrComment> InsertAsync(int call) => db.PrComments.InsertAsync(new()
    {
        PrId = Values.PullRequestId(call),
        UserId = Values.UserId(call),
        Path = Values.Path,
        Line = Values.Line(call),
        Side = Values.Side,
        CommitSha = Values.CommitSha,
        Body = Values.Body,
    });
}
