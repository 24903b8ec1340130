namespace Wit.Data.Tests.Models;

internal static partial class ModelCalls
{
    private static readonly Uri s_hook = new("https://example.com/hook");

    private static IEnumerable<ModelCall> OfRepositories =>
    [
        Call("RepositoriesTable.CreateAsync for a user", things => things.UserAsync(), (db, owner) => db.Repositories.CreateAsync(owner, Things.Name(), "/repos/new")),
        Call("RepositoriesTable.CreateAsync for an organization", things => things.OrganizationAsync(), (db, made) => db.Repositories.CreateAsync(made.Organization, Things.Name(), "/repos/new")),
        Call("RepositoriesTable.RenameAsync", things => things.RepositoryAsync(), (db, repository) => db.Repositories.RenameAsync(repository.Id, Things.Name())),
        Call("RepositoriesTable.TransferAsync", RepositoryAndUserAsync, (db, made) => db.Repositories.TransferAsync(made.Repository.Id, made.User)),
        Call("RepositoriesTable.ForkAsync", RepositoryAndUserAsync, (db, made) => db.Repositories.ForkAsync(made.Repository.Id, made.User, "/repos/fork")),
        Call("RepositoriesTable.FindByOwnerNameAndNameAsync user", RepositoryAndOwnerAsync, (db, made) => db.Repositories.FindByOwnerNameAndNameAsync(made.User.Username, made.Repository.Name)),
        Call("RepositoriesTable.FindByOwnerNameAndNameAsync organization", OrganizationRepositoryAsync, (db, made) => db.Repositories.FindByOwnerNameAndNameAsync(made.Organization.Name, made.Repository.Name, OwnerType.Organization, RepositoryInclude.OwnerOrganization)),
        Call("RepositoriesTable.ListVisibleByOwnerAsync", OrganizationRepositoryAsync, (db, made) => db.Repositories.ListVisibleByOwnerAsync(made.Organization, made.Owner.Id, 20)),
        Call("RepositoriesTable.ListVisibleByOwnerAsync for anyone", RepositoryAndOwnerAsync, (db, made) => db.Repositories.ListVisibleByOwnerAsync(made.User, null, 20)),
        Call("RepositoriesTable.PageVisibleByOwnerAsync", OrganizationRepositoryAsync, (db, made) => db.Repositories.PageVisibleByOwnerAsync(made.Organization, made.Owner.Id, 20, include: RepositoryInclude.Labels)),
        Call("RepositoriesTable.ListAccessibleAsync", OrganizationRepositoryAsync, (db, made) => db.Repositories.ListAccessibleAsync(made.Owner.Id, 20)),
        Call("RepositoriesTable.PageAccessibleAsync", RepositoryAndOwnerAsync, (db, made) => db.Repositories.PageAccessibleAsync(made.User.Id, 20)),
        Call("RepositoriesTable.PermissionForAsync user", RepositoryAndOwnerAsync, (db, made) => db.Repositories.PermissionForAsync(made.User.Id, made.Repository.Id)),
        Call("RepositoriesTable.PermissionForAsync member", OrganizationRepositoryAsync, (db, made) => db.Repositories.PermissionForAsync(made.Owner.Id, made.Repository.Id)),
        Call("RepositoriesTable.PermissionForAsync anyone", OrganizationRepositoryAsync, (db, made) => db.Repositories.PermissionForAsync(null, made.Repository.Id)),
        Call("RepositoriesTable.StarAsync", RepositoryAndUserAsync, (db, made) => db.Repositories.StarAsync(made.Repository.Id, made.User.Id)),
        Call("RepositoriesTable.UnstarAsync", StarredAsync, (db, made) => db.Repositories.UnstarAsync(made.Repository.Id, made.User.Id)),
        Call("RepositoriesTable.WatchAsync", RepositoryAndUserAsync, (db, made) => db.Repositories.WatchAsync(made.Repository.Id, made.User.Id)),
        Call("RepositoriesTable.UnwatchAsync", StarredAsync, (db, made) => db.Repositories.UnwatchAsync(made.Repository.Id, made.User.Id)),
        Call("CollaboratorsTable.GrantAsync", RepositoryAndUserAsync, (db, made) => db.Collaborators.GrantAsync(made.Repository.Id, made.User.Id, Permission.Write)),
        Call("CollaboratorsTable.RevokeAsync", CollaboratorAsync, (db, made) => db.Collaborators.RevokeAsync(made.Repository.Id, made.User.Id)),
        Call("WebhooksTable.RegisterAsync", things => things.RepositoryAsync(), (db, repository) => db.Webhooks.RegisterAsync(repository.Id, s_hook, ["push"], "secret")),
        Call("WebhooksTable.ListActiveByEventAsync", WebhookAsync, (db, webhook) => db.Webhooks.ListActiveByEventAsync(webhook.RepoId, "push")),
        Call("WebhooksTable.DeactivateAsync", WebhookAsync, (db, webhook) => db.Webhooks.DeactivateAsync(webhook.Id)),
        Call("WebhooksTable.ActivateAsync", WebhookAsync, (db, webhook) => db.Webhooks.ActivateAsync(webhook.Id)),
    ];

    private static async Task<(Repository Repository, User User)> RepositoryAndUserAsync(Things things) => (await things.RepositoryAsync(), await things.UserAsync());

    private static async Task<(Repository Repository, User User)> RepositoryAndOwnerAsync(Things things)
    {
        var owner = await things.UserAsync();
        return (await things.RepositoryAsync(owner, isPrivate: true), owner);
    }

    private static async Task<(Repository Repository, Organization Organization, User Owner)> OrganizationRepositoryAsync(Things things)
    {
        var (organization, owner) = await things.OrganizationAsync();
        return (await things.RepositoryAsync(organization, isPrivate: true), organization, owner);
    }

    private static async Task<(Repository Repository, User User)> StarredAsync(WitDb db, Things things)
    {
        var made = await RepositoryAndUserAsync(things);
        await db.Repositories.StarAsync(made.Repository.Id, made.User.Id);
        await db.Repositories.WatchAsync(made.Repository.Id, made.User.Id);
        return made;
    }

    private static async Task<(Repository Repository, User User)> CollaboratorAsync(WitDb db, Things things)
    {
        var made = await RepositoryAndUserAsync(things);
        await db.Collaborators.GrantAsync(made.Repository.Id, made.User.Id, Permission.Read);
        return made;
    }

    private static async Task<Webhook> WebhookAsync(WitDb db, Things things) => await db.Webhooks.RegisterAsync((await things.RepositoryAsync()).Id, s_hook, ["push"]);
}
