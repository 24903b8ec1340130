using Bogus;
using Wit.Data;

namespace LargeData;

/// <summary>The rows of who there is and what they own.</summary>
internal sealed class PeopleRows(LargeDataPlan plan)
{
    public static readonly string[] Labels = ["bug", "enhancement", "documentation", "good first issue"];
    private static readonly string[] s_colors = ["d73a4a", "a2eeef", "0075ca", "7057ff"];

    public IEnumerable<NewUser> Users()
    {
        var faker = Texts.Faker(plan, 1);
        for (var user = 0; user < plan.Users.Length; user++)
        {
            var (first, last) = (faker.Name.FirstName(), faker.Name.LastName());
            var name = FormattableString.Invariant($"{first}-{last}-{user}").ToLowerInvariant().Replace("'", string.Empty, StringComparison.Ordinal);
            yield return new()
            {
                Id = plan.Users[user], Username = name, Email = name + "@example.com", Name = $"{first} {last}", Bio = faker.Company.CatchPhrase(), Location = faker.Address.City(),
                CreatedAt = LargeDataPlan.Begin,
            };
        }
    }

    public IEnumerable<NewOrganization> Organizations()
    {
        var faker = Texts.Faker(plan, 2);
        for (var organization = 0; organization < plan.Organizations.Length; organization++)
        {
            var company = faker.Company.CompanyName();
            yield return new() { Id = plan.Organizations[organization], Name = FormattableString.Invariant($"organization-{organization}"), DisplayName = company, CreatedAt = LargeDataPlan.Begin };
        }
    }

    /// <summary>Ten members each, the first of them the owner.</summary>
    public IEnumerable<NewOrgMember> Members() =>
        from organization in Enumerable.Range(0, plan.Organizations.Length)
        from member in Enumerable.Range(0, Math.Min(10, plan.Users.Length))
        select new NewOrgMember
        {
            OrgId = plan.Organizations[organization],
            UserId = plan.Users[((organization * 100) + member) % plan.Users.Length],
            Role = member switch { 0 => OrgRole.Owner, 1 => OrgRole.Admin, _ => OrgRole.Member },
        };

    public IEnumerable<NewRepository> Repositories()
    {
        var faker = Texts.Faker(plan, 3);
        var stars = plan.CountPerRepository(plan.Stars.Select(star => star.Repository));
        var watches = plan.CountPerRepository(plan.Watches.Select(watch => watch.Repository));
        var issues = plan.CountPerRepository(Open(isPullRequest: false));
        var pulls = plan.CountPerRepository(Open(isPullRequest: true));
        for (var repository = 0; repository < plan.Repositories.Length; repository++)
        {
            var name = FormattableString.Invariant($"{faker.Hacker.Noun()}-{repository}").Replace(' ', '-').ToLowerInvariant();
            yield return new()
            {
                Id = plan.Repositories[repository], OwnerId = plan.Owner(repository), OwnerType = LargeDataPlan.IsOfOrganization(repository) ? OwnerType.Organization : OwnerType.User,
                Name = name, Description = faker.Hacker.Phrase(), IsPrivate = repository % 7 == 6, DiskPath = $"/repos/{name}.git", CreatedAt = LargeDataPlan.Begin,
                UpdatedAt = LargeDataPlan.Begin.AddMinutes(repository), LastNumber = plan.LastNumbers[repository],
                StarsCount = stars[repository], WatchersCount = watches[repository], OpenIssuesCount = issues[repository], OpenPrsCount = pulls[repository],
            };
        }
    }

    public IEnumerable<NewLabel> AllLabels() =>
        from repository in Enumerable.Range(0, plan.Repositories.Length)
        from label in Enumerable.Range(0, Labels.Length)
        select new NewLabel { Id = Texts.LabelId(plan, repository, label), RepoId = plan.Repositories[repository], Name = Labels[label], Color = s_colors[label] };

    public IEnumerable<NewStar> Stars() => plan.Stars.Select(star => new NewStar { RepoId = plan.Repositories[star.Repository], UserId = plan.Users[star.User] });

    public IEnumerable<NewWatch> Watches() => plan.Watches.Select(watch => new NewWatch { RepoId = plan.Repositories[watch.Repository], UserId = plan.Users[watch.User] });

    private IEnumerable<int> Open(bool isPullRequest) =>
        plan.WorkItems.Where(item => item.State == WorkState.Open && item.IsPullRequest == isPullRequest).Select(item => item.Repository);
}
