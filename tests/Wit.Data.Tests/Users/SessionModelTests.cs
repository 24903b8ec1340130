using Wit.Data.Tests.Models;
using Wit.Data.Users;
using Wit.Sdk;

namespace Wit.Data.Tests.Users;

public sealed class SessionModelTests(WitDatabaseFixture database) : ModelTests(database)
{
    [Fact]
    public async Task A_token_is_given_once_and_only_its_hash_is_stored()
    {
        var user = await Things.UserAsync();

        var issued = await Db.Sessions.CreateAsync(user.Id, TimeSpan.FromHours(1));

        Assert.Equal(43, issued.Token.Length);
        Assert.NotEqual(issued.Token, issued.Session.TokenHash);
        Assert.DoesNotContain(issued.Token, issued.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(issued.Session.TokenHash, issued.ToString(), StringComparison.Ordinal);
        Assert.Equal(0L, await Database.ScalarAsync<long>($"select count(*) from sessions where sessions::text like '%{issued.Token}%'"));
    }

    [Fact]
    public async Task A_valid_session_is_found_by_its_token_with_its_user()
    {
        var user = await Things.UserAsync();
        var issued = await Db.Sessions.CreateAsync(user.Id, TimeSpan.FromHours(1));

        var found = await Db.Sessions.FindValidAsync(issued.Token, SessionInclude.User);

        Assert.Equal(issued.Session, found);
        Assert.Equal(user, found!.User);
        Assert.Null(await Db.Sessions.FindValidAsync(issued.Session.TokenHash));
        Assert.Null(await Db.Sessions.FindValidAsync(string.Empty));
    }

    [Fact]
    public async Task A_session_that_expired_or_whose_user_is_deleted_is_not_valid()
    {
        var user = await Things.UserAsync();
        var expired = await Db.Sessions.CreateAsync(user.Id, TimeSpan.FromHours(1));
        var other = await Db.Sessions.CreateAsync(user.Id, TimeSpan.FromHours(1));
        await Db.Sessions.UpdateAsync(expired.Session.Id, new() { ExpiresAt = DateTimeOffset.UtcNow.AddSeconds(-1) });

        Assert.Null(await Db.Sessions.FindValidAsync(expired.Token));
        Assert.NotNull(await Db.Sessions.FindValidAsync(other.Token));
        await Db.Users.DeleteAsync(user.Id);
        Assert.Null(await Db.Sessions.FindValidAsync(other.Token));
    }

    [Fact]
    public async Task A_session_is_revoked_once_and_all_of_a_user_but_one_together()
    {
        var user = await Things.UserAsync();
        var others = await Db.Sessions.CreateAsync((await Things.UserAsync()).Id, TimeSpan.FromHours(1));
        var sessions = new List<IssuedSession>();
        for (var number = 0; number < 4; number++)
            sessions.Add(await Db.Sessions.CreateAsync(user.Id, TimeSpan.FromHours(1)));

        Assert.True(await Db.Sessions.RevokeAsync(sessions[0].Token));
        Assert.False(await Db.Sessions.RevokeAsync(sessions[0].Token));
        Assert.Equal(2, await Db.Sessions.RevokeAllAsync(user.Id, except: sessions[1].Session.Id));
        Assert.NotNull(await Db.Sessions.FindValidAsync(sessions[1].Token));
        Assert.Equal(1, await Db.Sessions.RevokeAllAsync(user.Id));
        Assert.NotNull(await Db.Sessions.FindValidAsync(others.Token));
    }

    [Fact]
    public async Task Expired_sessions_are_purged_a_number_at_a_time_by_several_at_once()
    {
        var user = await Things.UserAsync();
        await Db.Sessions.InsertManyAsync(Enumerable.Range(0, 50).Select(number => new NewSession
        {
            UserId = user.Id, TokenHash = Things.Name(), ExpiresAt = DateTimeOffset.UtcNow.AddMinutes(number < 40 ? -1 - number : 10),
        }));

        Assert.Equal(5, await Db.Sessions.PurgeExpiredAsync(5));
        var purged = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Db.Sessions.PurgeExpiredAsync(10)));
        var rest = await Db.Sessions.PurgeExpiredAsync();

        Assert.True(purged.Sum() + rest >= 35);
        Assert.Equal(10, await Db.Sessions.CountByUserIdAsync(user.Id));
    }

    [Fact]
    public async Task A_session_needs_a_user_and_a_lifetime()
    {
        await Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Sessions.CreateAsync(Guid.NewGuid(), TimeSpan.FromHours(1)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Db.Sessions.CreateAsync(Guid.NewGuid(), TimeSpan.Zero));
    }
}
