using NpgsqlTypes;
using Wit.Data.Changes;
using Wit.Data.Errors;
using Wit.Data.PullRequests;
using Wit.Sdk;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

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
    /// The repository does not exist, or is deleted.
    /// The author or the fork does not exist.
    public async Task<PullRequest> CreateAsync(PullRequestProposal proposal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return await Session.FindAsync<PullRequest, PullRequestProposal>(PullRequestStatements.Create, proposal, Bind, cancellationToken).ConfigureAwait(false)
            ?? throw MissingRow.ById(RepositoriesTable.Definition);
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
        Guid repoId, PullRequestFilter filter, int size, PageToken? after = null, Include<PullRequest>? include = null, CancellationToken cancellationToken = default) =>
        RowReads.PageAsync(Session, PullRequestQueries.Of(filter), new(repoId, filter), size, after, include, cancellationToken);

    /// <summary>Marks an open draft ready for review. One statement, one round trip.</summary>
    /// <param name="id">The pull request.</param>
    /// <param name="actorId">Who does it.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// It is not an open draft.
    /// It does not exist, or is deleted.
    public Task<PullRequest> MarkReadyAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) => ChangeAsync(PullRequestStatements.MarkReady, "mark ready", id, actorId, cancellationToken);

    /// <summary>Makes an open pull request a draft again. One statement, one round trip.</summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// <exception cref="PullRequestStateException">It is not open, or a draft already.</exception>
    /// It does not exist, or is deleted.
    public Task<PullRequest> MarkDraftAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) => ChangeAsync(PullRequestStatements.MarkDraft, "draft", id, actorId, cancellationToken);

    /// <summary>
    /// Records the merge of an open pull request that is ready and not known to conflict. Of merges, closes and reopens at once one wins; what is merged stays merged.
    /// One statement, one round trip.
    /// </summary>
    /// <param name="id">The pull request.</param>
    /// <param name="mergedById">Who merges.</param>
    /// <param name="mergeSha">The commit of the merge.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="PullRequestStateException">It is not open, a draft, or conflicts.</exception>
    /// It does not exist, or is deleted.
    public async Task<PullRequest> MergeAsync(Guid id, Guid mergedById, string mergeSha, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(mergeSha);
        var change = await Session.FindAsync<PullRequestChange, (Guid Id, Guid MergedById, string MergeSha)>(
            PullRequestStatements.Merge,
            (id, mergedById, mergeSha),
            static (parameters, state) =>
            {
                parameters.Add(state.Id, NpgsqlDbType.Uuid);
                parameters.Add(state.MergedById, NpgsqlDbType.Uuid);
                parameters.Add(state.MergeSha, NpgsqlDbType.Text);
            },
            cancellationToken).ConfigureAwait(false);
        return Changed(change, "merge", id);
    }

    /// <summary>Closes an open pull request without a merge. One statement, one round trip.</summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// <exception cref="PullRequestStateException">It is not open.</exception>
    /// It does not exist, or is deleted.
    public Task<PullRequest> CloseAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) => ChangeAsync(PullRequestStatements.Close, "close", id, actorId, cancellationToken);

    /// <summary>Opens a closed pull request again. One statement, one round trip.</summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// <exception cref="PullRequestStateException">It is open, or merged.</exception>
    /// It does not exist, or is deleted.
    public Task<PullRequest> ReopenAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) => ChangeAsync(PullRequestStatements.Reopen, "reopen", id, actorId, cancellationToken);

    /// <summary>
    /// Deletes a pull request so that it can be put back; its number is not given again. The generated <c>DeleteAsync</c> leaves counter and activity alone. One statement, one round trip.
    /// </summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// It does not exist, or is already deleted.
    public Task<PullRequest> RemoveAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) => ChangeAsync(PullRequestStatements.Remove, "delete", id, actorId, cancellationToken);

    /// <summary>Puts a deleted pull request back, in the state that it had. One statement, one round trip.</summary>
    /// <inheritdoc cref="MarkReadyAsync" path="/param"/>
    /// It does not exist, or is not deleted.
    public Task<PullRequest> PutBackAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) => ChangeAsync(PullRequestStatements.PutBack, "restore", id, actorId, cancellationToken);

    private static PullRequest Changed(PullRequestChange? change, string attempted, Guid id) => change switch
    {
        { Changed: { } row } => row,
        { } found => throw new PullRequestStateException(id, attempted, found),
        null => throw MissingRow.ById(Definition),
    };

    private static void Bind(StatementParameters parameters, PullRequestProposal proposal)
    {
        parameters.Add(proposal.RepoId, NpgsqlDbType.Uuid);
        parameters.Add(proposal.AuthorId, NpgsqlDbType.Uuid);
        parameters.Add(proposal.Title, NpgsqlDbType.Text);
        parameters.Add(proposal.Body, NpgsqlDbType.Text);
        parameters.Add(proposal.SourceBranch, NpgsqlDbType.Text);
        parameters.Add(proposal.SourceRepoId, NpgsqlDbType.Uuid);
        parameters.Add(proposal.TargetBranch, NpgsqlDbType.Text);
        parameters.Add(proposal.HeadSha, NpgsqlDbType.Text);
        parameters.Add(proposal.BaseSha, NpgsqlDbType.Text);
        parameters.Add(proposal.IsDraft, NpgsqlDbType.Boolean);
    }

    private async Task<PullRequest> ChangeAsync(string sql, string attempted, Guid id, Guid actorId, CancellationToken cancellationToken)
    {
        var change = await Session.FindAsync<PullRequestChange, (Guid Id, Guid ActorId)>(
            sql,
            (id, actorId),
            static (parameters, state) =>
            {
                parameters.Add(state.Id, NpgsqlDbType.Uuid);
                parameters.Add(state.ActorId, NpgsqlDbType.Uuid);
            },
            cancellationToken).ConfigureAwait(false);
        return Changed(change, attempted, id);
    }
}
