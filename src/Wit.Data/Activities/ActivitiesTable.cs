using Wit.Data.Activities;
using Wit.Sdk;
using Wit.Sdk.Generated;

namespace Wit.Data;

/// <summary>
/// Feeds, newest first. What happens in a repository is <see cref="PageByRepoIdAsync(Guid, int, PageToken?, Include{Activity}?, CancellationToken)"/>, what a user did
/// <see cref="PageByActorIdAsync(Guid, int, PageToken?, Include{Activity}?, CancellationToken)"/>.
/// </summary>
public sealed partial class ActivitiesTable
{
    /// <summary>Reads a page of a user's feed: what others did in the repositories that the user watches and may see, newest first. One round trip.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="size">The most activities on the page.</param>
    /// <param name="after">The <c>Next</c> of the page before; null for the first.</param>
    /// <param name="include">Related rows to load: <c>ActivityInclude.Actor | ActivityInclude.Repo</c>.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="PageTokenException">The token is not one of this user's feed.</exception>
    public Task<Page<Activity>> PageOfWatchedAsync(Guid userId, int size, PageToken? after = null, Include<Activity>? include = null, CancellationToken cancellationToken = default) =>
        RowReads.PageAsync(Session, FeedQueries.OfWatched, userId, size, after, include, cancellationToken);
}
