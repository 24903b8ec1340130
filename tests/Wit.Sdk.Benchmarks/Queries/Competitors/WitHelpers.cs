using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>The generated query helpers.</summary>
internal sealed class WitHelpers(WitDb db) : Competitor
{
    public const string NameInTables = "Wit.Sdk";

    public override string Name => NameInTables;

    public override IReadOnlyList<Operation> Operations =>
    [
        Operation.Of(Workload.FindById, call => db.PullRequests.FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
        Operation.Of(Workload.FindByNumber, call => db.PullRequests.FindByRepoIdAndNumberAsync(Values.RepositoryId(call), Values.Number(call)), RowText.Of),
        Operation.Of(Workload.List, call => db.PullRequests.ListByRepoIdAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Insert, InsertAsync, RowText.Of),
        Operation.Of(Workload.Patch, call => db.PullRequests.UpdateAsync(Values.PullRequestId(call), new() { Title = Values.Title(call) }), RowText.Of),
        Operation.Of(Workload.Parallel, call => db.PullRequests.FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
    ];

    public override ValueTask DisposeAsync() => db.DisposeAsync();

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
