using Wit.Data.Changes;
using Wit.Data.Errors;
using Wit.Data.PullRequests;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>
/// Pull requests as the platform works with them. What only reads or edits is generated: <c>FindByRepoIdAndNumberAsync</c>, <c>UpdateAsync</c> of title, text and commits. What changes
/// the state goes through here, so that the repository's <c>openPrsCount</c> and the activity always agree with the rows.
/// </summary>
public sealed partial class PullRequestsTable
{
    /// <summary>Opens a pull request with the next number of the repository, which its issues and pull requests share. One statement, one round trip.</summary>
    /// <param name="proposal">The values of the pull request.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">The repository does not exist, or is deleted.</exception>
    /// <exception cref="ForeignKeyViolationException">The author or the fork does not exist.</exception>
    public async Task<PullRequest> CreateAsync(PullRequestProposal proposal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return await OpenAsync(
            proposal.RepoId, proposal.AuthorId, proposal.Title, proposal.Body, proposal.SourceBranch, proposal.SourceRepoId, proposal.TargetBranch, proposal.HeadSha, proposal.BaseSha, proposal.IsDraft,
            cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(RepositoriesTable.Definition);
    }

    /// <summary>Reads a page of a repository's pull requests, newest first. One round trip.</summary>
    /// <param name="repoId">The repository.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="size">The most pull requests on the page.</param>
    /// <param name="after">The <c>Next</c> of the page before; null for the first.</param>
    /// <param name="include">Related rows to load: <c>PullRequestInclude.Author | PullRequestInclude.Labels</c>.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="PageTokenException">The token is not one of this list with this filter.</exception>
    public Task<Page<PullRequest>> PageAsync(
        Guid repoId, PullRequestFilter filter, int size, PageToken? after = null, Include<PullRequest>? include = null, CancellationToken cancellationToken = default)
    {
        var query = Where(pull => pull.RepoId == repoId);
        if (filter.State is { } state)
            query = query.Where(pull => pull.State == state);
        if (filter.Label is { } name)
            query = query.Where(pull => pull.Labels.Any(label => label.RepoId == repoId && label.Name == name));
        if (filter.AuthorId is { } authorId)
            query = query.Where(pull => pull.AuthorId == authorId);
        var newest = query.OrderBy(static pull => pull.CreatedAt.Descending);
        return (include is null ? newest : newest.Include(include)).PageAsync(size, after, cancellationToken);
    }

    /// <summary>Marks an open draft ready for review. One statement, one round trip.</summary>
    /// <param name="id">The pull request.</param>
    /// <param name="actorId">Who does it.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="PullRequestStateException">It is not an open draft.</exception>
    /// <exception cref="RowNotFoundException">It does not exist, or is deleted.</exception>
    public Task<PullRequest> MarkReadyAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(MarkReadyIfFoundAsync(id, actorId, cancellationToken), "mark ready", id);

    /// <summary>Makes an open pull request a draft again. One statement, one round trip.</summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// <exception cref="PullRequestStateException">It is not open, or a draft already.</exception>
    /// <exception cref="RowNotFoundException">It does not exist, or is deleted.</exception>
    public Task<PullRequest> MarkDraftAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(MarkDraftIfFoundAsync(id, actorId, cancellationToken), "draft", id);

    /// <summary>
    /// Records the merge of an open pull request that is ready and not known to conflict. Of merges, closes and reopens at once one wins; what is merged stays merged.
    /// One statement, one round trip.
    /// </summary>
    /// <param name="id">The pull request.</param>
    /// <param name="mergedById">Who merges.</param>
    /// <param name="mergeSha">The commit of the merge.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="PullRequestStateException">It is not open, a draft, or conflicts.</exception>
    /// <exception cref="RowNotFoundException">It does not exist, or is deleted.</exception>
    public Task<PullRequest> MergeAsync(Guid id, Guid mergedById, string mergeSha, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(mergeSha);
        return ChangedAsync(MergeIfFoundAsync(id, mergedById, mergeSha, cancellationToken), "merge", id);
    }

    /// <summary>Closes an open pull request without a merge. One statement, one round trip.</summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// <exception cref="PullRequestStateException">It is not open.</exception>
    /// <exception cref="RowNotFoundException">It does not exist, or is deleted.</exception>
    public Task<PullRequest> CloseAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(CloseIfFoundAsync(id, actorId, cancellationToken), "close", id);

    /// <summary>Opens a closed pull request again. One statement, one round trip.</summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// <exception cref="PullRequestStateException">It is open, or merged.</exception>
    /// <exception cref="RowNotFoundException">It does not exist, or is deleted.</exception>
    public Task<PullRequest> ReopenAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(ReopenIfFoundAsync(id, actorId, cancellationToken), "reopen", id);

    /// <summary>
    /// Deletes a pull request so that it can be put back; its number is not given again. The generated <c>DeleteAsync</c> leaves counter and activity alone. One statement, one round trip.
    /// </summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// <exception cref="RowNotFoundException">It does not exist, or is already deleted.</exception>
    public Task<PullRequest> RemoveAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(RemoveIfFoundAsync(id, actorId, cancellationToken), "delete", id);

    /// <summary>Puts a deleted pull request back, in the state that it had. One statement, one round trip.</summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// <exception cref="RowNotFoundException">It does not exist, or is not deleted.</exception>
    public Task<PullRequest> PutBackAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(PutBackIfFoundAsync(id, actorId, cancellationToken), "restore", id);

    private static async Task<PullRequest> ChangedAsync(Task<PullRequestChange?> change, string attempted, Guid id) => await change.ConfigureAwait(false) switch
    {
        { Changed: { } row } => row,
        { } found => throw new PullRequestStateException(id, attempted, found),
        null => throw MissingRow.ById(Definition),
    };

    [Sql(PullRequestStatements.Create)]
    private partial Task<PullRequest?> OpenAsync(
        Guid repoId, Guid authorId, string title, string? body, string sourceBranch, Guid? sourceRepoId, string targetBranch, string headSha, string baseSha, bool isDraft,
        CancellationToken cancellationToken);

    [Sql(PullRequestStatements.Merge)]
    private partial Task<PullRequestChange?> MergeIfFoundAsync(Guid id, Guid actorId, string mergeSha, CancellationToken cancellationToken);

    [Sql(PullRequestStatements.MarkReady)]
    private partial Task<PullRequestChange?> MarkReadyIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);

    [Sql(PullRequestStatements.MarkDraft)]
    private partial Task<PullRequestChange?> MarkDraftIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);

    [Sql(PullRequestStatements.Close)]
    private partial Task<PullRequestChange?> CloseIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);

    [Sql(PullRequestStatements.Reopen)]
    private partial Task<PullRequestChange?> ReopenIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);

    [Sql(PullRequestStatements.Remove)]
    private partial Task<PullRequestChange?> RemoveIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);

    [Sql(PullRequestStatements.PutBack)]
    private partial Task<PullRequestChange?> PutBackIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);
}
