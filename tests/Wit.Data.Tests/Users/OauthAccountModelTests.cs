using Wit.Data.Errors;
using Wit.Data.Tests.Models;
using Wit.Data.Users;
using Wit.Sdk;

namespace Wit.Data.Tests.Users;

public sealed class OauthAccountModelTests(WitDatabaseFixture database) : ModelTests(database)
{
    [Fact]
    public async Task An_account_is_linked_and_finds_its_user()
    {
        var user = await Things.UserAsync();

        var account = await Db.OauthAccounts.LinkAsync(user.Id, "github", user.Username, new("access", null, DateTimeOffset.UtcNow.AddHours(1)));
        var found = await Db.OauthAccounts.FindByProviderAndProviderAccountIdAsync("github", user.Username, OauthAccountInclude.User);

        Assert.Equal(account, found);
        Assert.Equal(user, found!.User);
        Assert.Equal("access", account.AccessToken);
        Assert.DoesNotContain("access\"", new OAuthTokens("access\"", "refresh", null).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Linking_again_renews_the_tokens_and_never_takes_the_account_from_another_user()
    {
        var (user, other) = (await Things.UserAsync(), await Things.UserAsync());
        var account = await Db.OauthAccounts.LinkAsync(user.Id, "google", user.Username, new("one", "refresh", null));

        var renewed = await Db.OauthAccounts.LinkAsync(user.Id, "google", user.Username, new("two", null, null));
        var refused = await Assert.ThrowsAsync<AccountLinkedElsewhereException>(() => Db.OauthAccounts.LinkAsync(other.Id, "google", user.Username, new("three", null, null)));

        Assert.Equal(account with { AccessToken = "two", RefreshToken = null }, renewed);
        Assert.Equal("google", refused.Provider);
        Assert.Equal(renewed, await Db.OauthAccounts.FindByIdAsync(account.Id));
    }

    [Fact]
    public async Task The_last_way_to_sign_in_is_not_unlinked()
    {
        var user = await Things.UserAsync();
        await Db.OauthAccounts.LinkAsync(user.Id, "github", user.Username);
        await Db.OauthAccounts.LinkAsync(user.Id, "google", user.Username);

        Assert.Equal("github", (await Db.OauthAccounts.UnlinkAsync(user.Id, "github", user.Username)).Provider);
        var refused = await Assert.ThrowsAsync<LastSignInException>(() => Db.OauthAccounts.UnlinkAsync(user.Id, "google", user.Username));
        Assert.Equal((user.Id, "google"), (refused.UserId, refused.Provider));
        await Db.Users.UpdateAsync(user.Id, new() { PasswordHash = "hash" });
        await Db.OauthAccounts.UnlinkAsync(user.Id, "google", user.Username);
        await Assert.ThrowsAsync<RowNotFoundException>(() => Db.OauthAccounts.UnlinkAsync(user.Id, "google", user.Username));
    }

    [Fact]
    public async Task Of_two_accounts_that_are_unlinked_at_once_one_stays()
    {
        for (var round = 0; round < 20; round++)
        {
            var user = await Things.UserAsync();
            await Db.OauthAccounts.LinkAsync(user.Id, "github", user.Username);
            await Db.OauthAccounts.LinkAsync(user.Id, "google", user.Username);

            var results = await Task.WhenAll(new[] { "github", "google" }.Select(provider => Record.ExceptionAsync(() => Db.OauthAccounts.UnlinkAsync(user.Id, provider, user.Username))));

            Assert.Single(results, exception => exception is null);
            Assert.Single(results, exception => exception is LastSignInException);
            Assert.Equal(1, await Db.OauthAccounts.CountByUserIdAsync(user.Id));
        }
    }
}
