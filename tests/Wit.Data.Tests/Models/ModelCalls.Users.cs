using Wit.Data.Users;

namespace Wit.Data.Tests.Models;

internal static partial class ModelCalls
{
    private static IEnumerable<ModelCall> OfUsers =>
    [
        Call("UsersTable.CreateAsync", db => db.Users.CreateAsync(Things.Name(), Things.Name() + "@example.com", "Name")),
        Call("UsersTable.FindByLoginAsync username", things => things.UserAsync(), (db, user) => db.Users.FindByLoginAsync(user.Username)),
        Call("UsersTable.FindByLoginAsync email", things => things.UserAsync(), (db, user) => db.Users.FindByLoginAsync(user.Email, UserInclude.Sessions)),
        Call("UsersTable.SearchAsync few", things => things.UserAsync(), (db, user) => db.Users.SearchAsync(user.Username[..12])),
        Call("UsersTable.SearchAsync many", db => db.Users.SearchAsync("u")),
        Call("UsersTable.CloseAsync", MemberAsync, (db, made) => db.Users.CloseAsync(made.User)),
        Call("SessionsTable.CreateAsync", things => things.UserAsync(), (db, user) => db.Sessions.CreateAsync(user.Id, TimeSpan.FromDays(1))),
        Call("SessionsTable.FindValidAsync", SessionAsync, (db, session) => db.Sessions.FindValidAsync(session.Token)),
        Call("SessionsTable.FindValidAsync with its user", SessionAsync, (db, session) => db.Sessions.FindValidAsync(session.Token, SessionInclude.User)),
        Call("SessionsTable.RevokeAsync", SessionAsync, (db, session) => db.Sessions.RevokeAsync(session.Token)),
        Call("SessionsTable.RevokeAllAsync", SessionAsync, (db, session) => db.Sessions.RevokeAllAsync(session.Session.UserId)),
        Call("SessionsTable.RevokeAllAsync but one", SessionAsync, (db, session) => db.Sessions.RevokeAllAsync(session.Session.UserId, session.Session.Id)),
        Call("SessionsTable.PurgeExpiredAsync", db => db.Sessions.PurgeExpiredAsync(100)),
        Call("OauthAccountsTable.LinkAsync", things => things.UserAsync(), (db, user) => db.OauthAccounts.LinkAsync(user.Id, "github", user.Username)),
        Call("OauthAccountsTable.LinkAsync again", AccountAsync, (db, account) => db.OauthAccounts.LinkAsync(account.UserId, account.Provider, account.ProviderAccountId)),
        Call("OauthAccountsTable.UnlinkAsync", AccountAsync, (db, account) => db.OauthAccounts.UnlinkAsync(account.UserId, account.Provider, account.ProviderAccountId)),
    ];

    private static async Task<IssuedSession> SessionAsync(WitDb db, Things things) => await db.Sessions.CreateAsync((await things.UserAsync()).Id, TimeSpan.FromDays(1));

    private static async Task<OauthAccount> AccountAsync(WitDb db, Things things) => await db.OauthAccounts.LinkAsync((await things.UserAsync("hash")).Id, "github", Things.Name());
}
