using Wit.Data.Tests.Models;
using Wit.Sdk;

namespace Wit.Data.Tests.Repositories;

public sealed class WebhookModelTests(WitDatabaseFixture database) : ModelTests(database)
{
    private static readonly Uri s_url = new("https://example.com/hook?a=b");

    [Fact]
    public async Task A_webhook_is_listed_for_its_events_while_it_is_active()
    {
        var repository = await Things.RepositoryAsync();
        var push = await Db.Webhooks.RegisterAsync(repository.Id, s_url, ["push", "pr_opened", "push"], "secret");
        var all = await Db.Webhooks.RegisterAsync(repository.Id, s_url, [WebhooksTable.AllEvents]);
        await Db.Webhooks.RegisterAsync((await Things.RepositoryAsync()).Id, s_url, ["push"]);

        Assert.Equal(["push", "pr_opened"], push.Events);
        Assert.Equal(s_url.AbsoluteUri, push.Url);
        Assert.Equal(Ids(push, all), Ids([.. await Db.Webhooks.ListActiveByEventAsync(repository.Id, "push")]));
        Assert.Equal(Ids(all), Ids([.. await Db.Webhooks.ListActiveByEventAsync(repository.Id, "issue_opened")]));

        Assert.False((await Db.Webhooks.DeactivateAsync(all.Id)).IsActive);
        Assert.Empty(await Db.Webhooks.ListActiveByEventAsync(repository.Id, "issue_opened"));
        Assert.True((await Db.Webhooks.ActivateAsync(all.Id)).IsActive);
        Assert.Equal(Ids(all), Ids([.. await Db.Webhooks.ListActiveByEventAsync(repository.Id, "issue_opened")]));
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.Webhooks.DeactivateAsync(Guid.NewGuid()));
    }

    [Fact]
    public async Task A_webhook_needs_a_url_that_can_be_called_and_events()
    {
        var repository = await Things.RepositoryAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => Db.Webhooks.RegisterAsync(repository.Id, new Uri("ftp://example.com"), ["push"]));
        await Assert.ThrowsAsync<ArgumentException>(() => Db.Webhooks.RegisterAsync(repository.Id, new Uri("/hook", UriKind.Relative), ["push"]));
        await Assert.ThrowsAsync<ArgumentException>(() => Db.Webhooks.RegisterAsync(repository.Id, s_url, []));
        await Assert.ThrowsAsync<ArgumentException>(() => Db.Webhooks.RegisterAsync(repository.Id, s_url, [" "]));
        await Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Webhooks.RegisterAsync(Guid.NewGuid(), s_url, ["push"]));
    }

    [Fact]
    public async Task The_secret_of_a_webhook_is_not_shown()
    {
        var webhook = await Db.Webhooks.RegisterAsync((await Things.RepositoryAsync()).Id, s_url, ["push"], "very secret");

        Assert.DoesNotContain("very secret", webhook.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<Guid> Ids(params Webhook[] webhooks) => webhooks.Select(webhook => webhook.Id).Order();
}
