using NpgsqlTypes;
using Wit.Data.Errors;
using Wit.Data.PullRequests;
using Wit.Sdk;
using Wit.Sdk.Statements;

namespace Wit.Data;

/// <summary>Comments on pull requests. All of one pull request, in order: the generated <c>ListByPrIdAsync</c>; the replies of one: <c>ListByReplyToIdAsync</c>, or <c>PrCommentInclude.Replies</c>.</summary>
public sealed partial class PrCommentsTable
{
    /// <summary>Comments on a pull request or on a line of it, with the activity. One statement, one round trip.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// The pull request does not exist or is deleted, or the review belongs to another one.
    /// The user does not exist.
    /// <exception cref="CheckViolationException">The side is neither <c>LEFT</c> nor <c>RIGHT</c>.</exception>
    public async Task<PrComment> CreateAsync(PrCommentText comment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return await Session.FindAsync<PrComment, PrCommentText>(PrCommentStatements.Create, comment, Bind, cancellationToken).ConfigureAwait(false)
            ?? throw MissingRow.ById(PullRequestsTable.Definition);
    }

    /// <summary>Answers a comment, at the same line and in the same thread, with the activity. One statement, one round trip.</summary>
    /// <param name="commentId">The comment that is answered; the thread is that of the comment which began it.</param>
    /// <param name="userId">Who answers.</param>
    /// <param name="body">The text.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// The comment or its pull request does not exist, or is deleted.
    /// The user does not exist.
    public async Task<PrComment> ReplyAsync(Guid commentId, Guid userId, string body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return await Session.FindAsync<PrComment, (Guid CommentId, Guid UserId, string Body)>(
            PrCommentStatements.Reply,
            (commentId, userId, body),
            static (parameters, reply) =>
            {
                parameters.Add(reply.CommentId, NpgsqlDbType.Uuid);
                parameters.Add(reply.UserId, NpgsqlDbType.Uuid);
                parameters.Add(reply.Body, NpgsqlDbType.Text);
            },
            cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(Definition);
    }

    private static void Bind(StatementParameters parameters, PrCommentText comment)
    {
        parameters.Add(comment.PrId, NpgsqlDbType.Uuid);
        parameters.Add(comment.UserId, NpgsqlDbType.Uuid);
        parameters.Add(comment.Body, NpgsqlDbType.Text);
        parameters.Add(comment.ReviewId, NpgsqlDbType.Uuid);
        parameters.Add(comment.At?.Path, NpgsqlDbType.Text);
        parameters.Add(comment.At?.Line, NpgsqlDbType.Integer);
        parameters.Add(comment.At?.Side, NpgsqlDbType.Text);
        parameters.Add(comment.At?.CommitSha, NpgsqlDbType.Text);
    }
}
