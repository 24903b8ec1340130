using Wit.Data.Changes;
using Wit.Data.Errors;
using Wit.Data.Issues;
using Wit.Sdk;

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
    /// <exception cref="RowNotFoundException">The repository does not exist, or is deleted.</exception>
    /// <exception cref="ForeignKeyViolationException">The author or the assignee does not exist.</exception>
    public async Task<Issue> CreateAsync(IssueReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return await OpenAsync(report.RepoId, report.AuthorId, report.Title, report.Body, report.AssigneeId, cancellationToken).ConfigureAwait(false)
            ?? throw MissingRow.ById(RepositoriesTable.Definition);
    }

    /// <summary>Reads a page of a repository's issues, newest first. One round trip.</summary>
    /// <param name="repoId">The repository.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="size">The most issues on the page.</param>
    /// <param name="after">The <c>Next</c> of the page before; null for the first.</param>
    /// <param name="include">Related rows to load: <c>IssueInclude.Author | IssueInclude.Labels</c>.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="PageTokenException">The token is not one of this list with this filter.</exception>
    public Task<Page<Issue>> PageAsync(Guid repoId, IssueFilter filter, int size, PageToken? after = null, Include<Issue>? include = null, CancellationToken cancellationToken = default)
    {
        var query = Where(issue => issue.RepoId == repoId);
        if (filter.State is { } state)
            query = query.Where(issue => issue.State == state);
        if (filter.Label is { } name)
            query = query.Where(issue => issue.Labels.Any(label => label.RepoId == repoId && label.Name == name));
        if (filter.AssigneeId is { } assigneeId)
            query = query.Where(issue => issue.AssigneeId == assigneeId);
        if (filter.AuthorId is { } authorId)
            query = query.Where(issue => issue.AuthorId == authorId);
        var newest = query.OrderBy(static issue => issue.CreatedAt.Descending);
        return (include is null ? newest : newest.Include(include)).PageAsync(size, after, cancellationToken);
    }

    /// <summary>Assigns an issue to a user, or removes the assignment. One statement, one round trip.</summary>
    /// <param name="id">The issue.</param>
    /// <param name="assigneeId">The assignee; null for none.</param>
    /// <param name="actorId">Who does it.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">The issue does not exist, or is deleted.</exception>
    /// <exception cref="ForeignKeyViolationException">The assignee does not exist.</exception>
    public Task<Issue> AssignAsync(Guid id, Guid? assigneeId, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(AssignIfFoundAsync(id, assigneeId, actorId, cancellationToken), "assign", id);

    /// <summary>Closes an open issue. Of several closes at once one wins. One statement, one round trip.</summary>
    /// <param name="id">The issue.</param>
    /// <param name="closedById">Who closes it.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="IssueStateException">It is closed already.</exception>
    /// <exception cref="RowNotFoundException">It does not exist, or is deleted.</exception>
    public Task<Issue> CloseAsync(Guid id, Guid closedById, CancellationToken cancellationToken = default) =>
        ChangedAsync(CloseIfFoundAsync(id, closedById, cancellationToken), "close", id);

    /// <summary>Opens a closed issue again. One statement, one round trip.</summary>
    /// <param name="id">The issue.</param>
    /// <param name="actorId">Who does it.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="IssueStateException">It is open already.</exception>
    /// <exception cref="RowNotFoundException">It does not exist, or is deleted.</exception>
    public Task<Issue> ReopenAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(ReopenIfFoundAsync(id, actorId, cancellationToken), "reopen", id);

    /// <summary>
    /// Deletes an issue so that it can be put back; its number is not given again. The generated <c>DeleteAsync</c> leaves counter and activity alone. One statement, one round trip.
    /// </summary>
    /// <inheritdoc cref="ReopenAsync" path="/param"/>
    /// <exception cref="RowNotFoundException">It does not exist, or is already deleted.</exception>
    public Task<Issue> RemoveAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(RemoveIfFoundAsync(id, actorId, cancellationToken), "delete", id);

    /// <summary>Puts a deleted issue back, in the state that it had. One statement, one round trip.</summary>
    /// <inheritdoc cref="ReopenAsync" path="/param"/>
    /// <exception cref="RowNotFoundException">It does not exist, or is not deleted.</exception>
    public Task<Issue> PutBackAsync(Guid id, Guid actorId, CancellationToken cancellationToken = default) =>
        ChangedAsync(PutBackIfFoundAsync(id, actorId, cancellationToken), "restore", id);

    private static async Task<Issue> ChangedAsync(Task<IssueChange?> change, string attempted, Guid id) => await change.ConfigureAwait(false) switch
    {
        { Changed: { } row } => row,
        { State: var found } => throw new IssueStateException(id, attempted, found),
        null => throw MissingRow.ById(Definition),
    };

    [Sql(IssueStatements.Create)]
    private partial Task<Issue?> OpenAsync(Guid repoId, Guid authorId, string title, string? body, Guid? assigneeId, CancellationToken cancellationToken);

    [Sql(IssueStatements.Assign)]
    private partial Task<IssueChange?> AssignIfFoundAsync(Guid id, Guid? assigneeId, Guid actorId, CancellationToken cancellationToken);

    [Sql(IssueStatements.Close)]
    private partial Task<IssueChange?> CloseIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);

    [Sql(IssueStatements.Reopen)]
    private partial Task<IssueChange?> ReopenIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);

    [Sql(IssueStatements.Remove)]
    private partial Task<IssueChange?> RemoveIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);

    [Sql(IssueStatements.PutBack)]
    private partial Task<IssueChange?> PutBackIfFoundAsync(Guid id, Guid actorId, CancellationToken cancellationToken);
}
