using Wit.Sdk;

namespace Wit.Data;

/// <summary>A webhook is called for the types of activity that it names, or for all where one of them is <see cref="AllEvents"/>.</summary>
public sealed partial class WebhooksTable
{
    /// <summary>Stands for every type of activity.</summary>
    public const string AllEvents = "*";

    /// <summary>Registers a URL that is called from now on. One round trip.</summary>
    /// <param name="repositoryId">The repository.</param>
    /// <param name="url">An absolute URL, http or https.</param>
    /// <param name="events">The types of activity, at least one, or <see cref="AllEvents"/>.</param>
    /// <param name="secret">Signs the calls; null for calls without signature.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException">The URL can't be called, or the list of events is empty.</exception>
    /// <exception cref="ForeignKeyViolationException">The repository does not exist.</exception>
    public Task<Webhook> RegisterAsync(Guid repositoryId, Uri url, IReadOnlyCollection<string> events, string? secret = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(events);
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
            throw new ArgumentException($"\"{url}\" can't be called; use an absolute http or https URL.", nameof(url));
        if (events.Count == 0 || events.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"A webhook without events is never called; name types of activity, or \"{AllEvents}\" for all.", nameof(events));
        return InsertAsync(new() { RepoId = repositoryId, Url = url.AbsoluteUri, Events = [.. events.Distinct(StringComparer.Ordinal)], Secret = secret }, cancellationToken);
    }

    /// <summary>Lists the webhooks of a repository that are to be called for an event. One round trip.</summary>
    /// <param name="repositoryId">The repository.</param>
    /// <param name="eventType">The type of activity, such as <c>push</c>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public Task<IReadOnlyList<Webhook>> ListActiveByEventAsync(Guid repositoryId, string eventType, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(eventType);
        return Where(webhook => webhook.RepoId == repositoryId && webhook.IsActive && (webhook.Events.HasKey(eventType) || webhook.Events.HasKey(AllEvents)))
            .OrderBy(static webhook => webhook.Id).ListAsync(cancellationToken);
    }

    /// <summary>Stops the calls to a webhook, which stays registered. One round trip.</summary>
    /// <param name="id">The webhook.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The webhook, as it is now.</returns>
    /// <exception cref="RowNotFoundException">The webhook does not exist.</exception>
    public Task<Webhook> DeactivateAsync(Guid id, CancellationToken cancellationToken = default) => UpdateAsync(id, new() { IsActive = false }, cancellationToken);

    /// <summary>Lets a webhook be called again. One round trip.</summary>
    /// <inheritdoc cref="DeactivateAsync"/>
    public Task<Webhook> ActivateAsync(Guid id, CancellationToken cancellationToken = default) => UpdateAsync(id, new() { IsActive = true }, cancellationToken);
}
