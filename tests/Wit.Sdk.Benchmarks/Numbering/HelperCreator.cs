using Wit.Data;

namespace Wit.Sdk.Benchmarks.Numbering;

/// <summary>The generated helpers.</summary>
internal sealed class HelperCreator(WitDb db, Guid author) : Creator("Wit.Sdk")
{
    public override async Task<int?> CreateAsync(Guid repository, bool isIssue, bool isRolledBack, CancellationToken cancellationToken)
    {
        if (!isRolledBack)
            return await InsertAsync(db, repository, isIssue, cancellationToken);
        try
        {
            return await db.TransactionAsync<int>(
                async tx =>
                {
                    await InsertAsync(tx, repository, isIssue, cancellationToken);
                    throw new RollbackException();
                },
                cancellationToken);
        }
        catch (RollbackException)
        {
            return null;
        }
    }

    public override ValueTask DisposeAsync() => db.DisposeAsync();

    private async Task<int> InsertAsync(WitDb on, Guid repository, bool isIssue, CancellationToken cancellationToken) => isIssue
        ? (await on.Issues.InsertAsync(new() { RepoId = repository, Title = "title", AuthorId = author }, cancellationToken)).Number
        : (await on.PullRequests.InsertAsync(
            new() { RepoId = repository, Title = "title", AuthorId = author, SourceBranch = "a", TargetBranch = "b", HeadSha = "1", BaseSha = "2" }, cancellationToken)).Number;

    private sealed class RollbackException : Exception;
}
