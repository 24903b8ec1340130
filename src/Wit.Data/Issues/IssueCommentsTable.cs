using Wit.Data.Errors;
using Wit.Data.Issues;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>Comments on issues. All of one issue, in order: the generated <c>ListByIssueIdAsync</c> and <c>PageByIssueIdAsync</c>.</summary>
public sealed partial class IssueCommentsTable
{
    /// <summary>Comments on an issue, open or closed, with the activity. One statement, one round trip.</summary>
    /// <param name="issueId">The issue.</param>
    /// <param name="userId">Who comments.</param>
    /// <param name="body">The text.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">The issue does not exist, or is deleted.</exception>
    /// <exception cref="ForeignKeyViolationException">The user does not exist.</exception>
    public async Task<IssueComment> CreateAsync(Guid issueId, Guid userId, string body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return await CommentAsync(issueId, userId, body, cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(IssuesTable.Definition);
    }

    [Sql(IssueStatements.Comment)]
    private partial Task<IssueComment?> CommentAsync(Guid issueId, Guid userId, string body, CancellationToken cancellationToken);
}
