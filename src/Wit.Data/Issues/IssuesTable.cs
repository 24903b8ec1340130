using NpgsqlTypes;
using Wit.Data.Changes;
using Wit.Data.Errors;
using Wit.Data.Issues;
using Wit.Sdk;
using Wit.Sdk.Generated;

namespace Wit.Data;

/// <summary>
/// Issues as the platform works with them. What only reads or edits is generated: <c>FindByRepoIdAndNumberAsync</c>, <c>UpdateAsync</c> of title and text. What changes the state goes
/// through here, so that the repository's <c>openIssuesCount</c> and the activity always agree with the rows.
/// </summary>
public sealed partial class IssuesTable
{
    /// <summary>Opens an issue with the next number of the repository, which its issues and pull requests share. One statement, one round trip.</summary>
    /// <param name="report">The values of the issue.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// The repository does not exist, or is deleted.
    /// The author or the assignee does not exist.
    public async Task<Issue> CreateAsync(IssueReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return await Session.FindAsync<Issue, IssueReport>(
            IssueStatements.Create,
            report,
            static (parameters, report) =>
            {
                parameters.Add(report.RepoId, NpgsqlDbType.Uuid);
                parameters.Add(report.AuthorId, NpgsqlDbType.Uuid);
                parameters.Add(report.Title, NpgsqlDbType.Text);
                parameters.Add(report.Body, NpgsqlDbType.Text);
                parameters.Add(report.AssigneeId, NpgsqlDbType.Uuid);
            },
            cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(RepositoriesTable.Definition);
    }

    /// <summary>Reads a page of a repository's issues, newest first. One round trip.</summary>
    /// <param name="repoId">The repository.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="size">The most issues on the page.</param>
    /// <param name="after">The <c>Next</c> of the page before; null for the first.</param>
    /// <param name="include">Related rows to load: <c>IssueInclude.Author | IssueInclude.Labels</c>.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="PageTokenException">The token is not one of this list with this filter.</exception>
    public Task<Page<Issue>> PageAsync(Guid repoId, IssueFilter filter, int size, PageToken? after = null, Include<Issue>? include = null, CancellationToken cancellationToken = default) =>
        RowReads.PageAsync(Session, IssueQueries.Of(filter), new(repoId, filter), size, after, include, cancellationToken);

    /// <summary>Assigns an issue to a user, or removes the assignment. One statement, one round trip.</summary>
    /// <param name="id">The issue.</param>
    /// <param name="assigneeId">The assignee; null for none.</param>
    /// <param name="actorId">Who does it.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// The issue does not exist, or is deleted.
    /// The assignee does not exist.
    public async Task<Issue> AssignAsync(Guid id, Guid? assigneeId, Guid actorId, CancellationToken cancellationToken = default)
    {
        var change = await Session.FindAsync<IssueChange, (Guid Id, Guid ActorId, Guid? AssigneeId)>(
            IssueStatements.Assign,
            (id, actorId, assigneeId),
            static (parameters, state) =>
            {
                parameters.Add(state.Id, NpgsqlDbType.Uuid);
                parameters.Add(state.ActorId, NpgsqlDbType.Uuid);
                parameters.Add(state.AssigneeId, NpgsqlDbType.Uuid);
            },
            cancellationToken).ConfigureAwait(false);
        return Changed(change, "assign", id);
    }

    /// <summary>Closes an open issue. Of several closes at once one wins. One statement, one round trip.</summary>
    /// <param name="id">The issue.</param>
    /// <param name="closedById">Who closes it.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="IssueStateException">It is closed already.</exception>
    /// It does not exist, or is deleted.
    public Task<Issue> CloseAsync(Guid id, Guid closedById, CancellationToken cancellationToken = default) => ChangeAsync(IssueStatements.Close, "close", id, closedById, cancellationToken);

    /// <summary>Opens a closed issue again. One statement, one round trip.</summary>
    /// <param name="id">The issue.</param>
    /// <param name="actorId">Who does it.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="IssueStateException">It is open already.</exception>
    /// It does not exist, or is deleted.
    public Task<Issue> ReopenAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) => ChangeAsync(IssueStatements.Reopen, "reopen", id, actorId, cancellationToken);

    /// <summary>
    /// Deletes an issue so that it can be put back; its number is not given again. The generated <c>DeleteAsync</c> leaves counter and activity alone. One statement, one round trip.
    /// </summary>
    /// <inheritdoc cref="ReopenAsync" path="/param"/>
    /// It does not exist, or is already deleted.
    public Task<Issue> RemoveAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) => ChangeAsync(IssueStatements.Remove, "delete", id, actorId, cancellationToken);

    /// <summary>Puts a deleted issue back, in the state that it had. One statement, one round trip.</summary>
    /// <inheritdoc cref="ReopenAsync" path="/param"/>
    /// It does not exist, or is not deleted.
    public Task<Issue> PutBackAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) => ChangeAsync(IssueStatements.PutBack, "restore", id, actorId, cancellationToken);

    private static Issue Changed(IssueChange? change, string attempted, Guid id) => change switch
    {
        { Changed: { } row } => row,
        { State: var found } => throw new IssueStateException(id, attempted, found),
        null => throw MissingRow.ById(Definition),
    };

    private async Task<Issue> ChangeAsync(string sql, string attempted, Guid id, Guid actorId, CancellationToken cancellationToken)
    {
        var change = await Session.FindAsync<IssueChange, (Guid Id, Guid ActorId)>(
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
