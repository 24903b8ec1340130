using Wit.Data.Changes;
using Wit.Data.Errors;
using Wit.Data.PullRequests;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>Reviews of pull requests. All of one pull request, in order: the generated <c>ListByPrIdAsync</c>.</summary>
public sealed partial class PrReviewsTable
{
    /// <summary>Writes a review; unless it is pending, its activity too. One statement, one round trip.</summary>
    /// <param name="review">The review.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="RowNotFoundException">The pull request does not exist, or is deleted.</exception>
    /// <exception cref="ForeignKeyViolationException">The reviewer does not exist.</exception>
    public async Task<PrReview> CreateAsync(ReviewStart review, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(review);
        return await WriteAsync(review.PrId, review.UserId, review.State, review.Body, review.CommitSha, cancellationToken).ConfigureAwait(false)
            ?? throw MissingRow.ById(PullRequestsTable.Definition);
    }

    /// <summary>Submits a pending review, with its activity. Of several submissions at once one wins. One statement, one round trip.</summary>
    /// <param name="id">The review.</param>
    /// <param name="state">The state of the review.</param>
    /// <param name="body">The text; null keeps what was written.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="ReviewStateException">It was submitted before.</exception>
    /// <exception cref="RowNotFoundException">It does not exist, or is deleted.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The state is <see cref="ReviewState.Pending"/>.</exception>
    public async Task<PrReview> SubmitAsync(Guid id, ReviewState state, string? body = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(state, ReviewState.Pending);
        return await SubmitIfFoundAsync(id, state, body, cancellationToken).ConfigureAwait(false) switch
        {
            { Changed: { } row } => row,
            { State: var found } => throw new ReviewStateException(id, found),
            null => throw MissingRow.ById(Definition),
        };
    }

    /// <summary>Reads where the reviewers of a pull request stand: of each the newest review that approves or requests changes. One round trip.</summary>
    /// <param name="prId">The pull request.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>At most one review per reviewer, in no order of note.</returns>
    [Sql("""
        SELECT DISTINCT ON ("user_id") * FROM "pr_reviews"
        WHERE "pr_id" = @prId AND "state" IN ('approved', 'changes_requested') AND "deleted_at" IS NULL
        ORDER BY "user_id", "created_at" DESC, "id" DESC
        """)]
    public partial Task<IReadOnlyList<PrReview>> ListVerdictsAsync(Guid prId, CancellationToken cancellationToken = default);

    [Sql(ReviewStatements.Create)]
    private partial Task<PrReview?> WriteAsync(Guid prId, Guid userId, ReviewState state, string? body, string commitSha, CancellationToken cancellationToken);

    [Sql(ReviewStatements.Submit)]
    private partial Task<ReviewChange?> SubmitIfFoundAsync(Guid id, ReviewState state, string? body, CancellationToken cancellationToken);
}
