using Wit.Data;

namespace WitTour;

/// <summary>Chapter 1: two users, and the organization that one of them founds.</summary>
internal sealed record People(User Ada, User Grace, Organization Analytical)
{
    public static async Task<People> ArriveAsync(WitDb db)
    {
        Story.Chapter("Two users and an organization");
        // Names are unique on the platform; a part that is new each time lets the tour run again.
        var day = Guid.NewGuid().ToString("N")[..8];
        var ada = await db.Users.InsertAsync(new() { Username = $"ada-{day}", Email = $"ada-{day}@example.com", Name = "Ada Lovelace" });
        var grace = await db.Users.InsertAsync(new() { Username = $"grace-{day}", Email = $"grace-{day}@example.com", Name = "Grace Hopper" });
        Story.Tell($"{ada.Name} and {grace.Name} sign up");

        // Several statements that belong together: all of them or none.
        var organization = await db.TransactionAsync(async tx =>
        {
            var founded = await tx.Organizations.InsertAsync(new() { Name = $"analytical-{day}", DisplayName = "Analytical Engines" });
            await tx.OrgMembers.InsertAsync(new() { OrgId = founded.Id, UserId = ada.Id, Role = OrgRole.Owner });
            return founded;
        });
        Story.Tell($"Ada founds {organization.DisplayName}");
        return new(ada, grace, organization);
    }
}
