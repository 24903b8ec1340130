using Wit.Data.Errors;
using Wit.Data.PullRequests;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>Comments on pull requests. All of one pull request, in order: the generated <c>ListByPrIdAsync</c>; the replies of one: <c>ListByReplyToIdAsync</c>, or <c>PrCommentInclude.Replies</c>.</summary>
public sealed partial class PrCommentsTable
{
    /// <summary>Comments on a pull request or on a line of it, with the activity. One statement, one round trip.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">The pull request does not exist or is deleted, or the review belongs to another one.</exception>
    /// <exception cref="ForeignKeyViolationException">The user does not exist.</exception>
    /// <exception cref="CheckViolationException">The side is neither <c>LEFT</c> nor <c>RIGHT</c>.</exception>
    public async Task<PrComment> CreateAsync(PrCommentText comment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return await WriteAsync(comment.PrId, comment.UserId, comment.Body, comment.ReviewId, comment.At?.Path, comment.At?.Line, comment.At?.Side, comment.At?.CommitSha, cancellationToken).ConfigureAwait(false)
            ?? throw MissingRow.ById(PullRequestsTable.Definition);
    }

    /// <summary>Answers a comment, at the same line and in the same thread, with the activity. One statement, one round trip.</summary>
    /// <param name="commentId">The comment that is answered; the thread is that of the comment which began it.</param>
    /// <param name="userId">Who answers.</param>
    /// <param name="body">The text.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">The comment or its pull request does not exist, or is deleted.</exception>
    /// <exception cref="ForeignKeyViolationException">The user does not exist.</exception>
    public async Task<PrComment> ReplyAsync(Guid commentId, Guid userId, string body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return await WriteReplyAsync(commentId, userId, body, cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(Definition);
    }

    [Sql(PrCommentStatements.Create)]
    private partial Task<PrComment?> WriteAsync(
        Guid prId, Guid userId, string body, Guid? reviewId, string? path, int? line, string? side, string? commitSha, CancellationToken cancellationToken);

    [Sql(PrCommentStatements.Reply)]
    private partial Task<PrComment?> WriteReplyAsync(Guid commentId, Guid userId, string body, CancellationToken cancellationToken);
}
