using NpgsqlTypes;
using Wit.Data.Errors;
using Wit.Data.Issues;

namespace Wit.Data;

/// <summary>Comments on issues. All of one issue, in order: the generated <c>ListByIssueIdAsync</c> and <c>PageByIssueIdAsync</c>.</summary>
public sealed partial class IssueCommentsTable
{
    /// <summary>Comments on an issue, open or closed, with the activity. One statement, one round trip.</summary>
    /// <param name="issueId">The issue.</param>
    /// <param name="userId">Who comments.</param>
    /// <param name="body">The text.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// The issue does not exist, or is deleted.
    /// The user does not exist.
    public async Task<IssueComment> CreateAsync(Guid issueId, Guid userId, string body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return await Session.FindAsync<IssueComment, (Guid IssueId, Guid UserId, string Body)>(
            IssueStatements.Comment,
            (issueId, userId, body),
            static (parameters, comment) =>
            {
                parameters.Add(comment.IssueId, NpgsqlDbType.Uuid);
                parameters.Add(comment.UserId, NpgsqlDbType.Uuid);
                parameters.Add(comment.Body, NpgsqlDbType.Text);
            },
            cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(IssuesTable.Definition);
    }
}
