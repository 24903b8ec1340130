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
        var ada = await db.Users.CreateAsync($"ada-{day}", $"ada-{day}@example.com", "Ada Lovelace");
        var grace = await db.Users.CreateAsync($"grace-{day}", $"grace-{day}@example.com", "Grace Hopper");
        Story.Tell($"{ada.Name} and {grace.Name} sign up");

        // The organization and its first owner: both or none, in one round trip.
        var organization = await db.Organizations.CreateAsync(new() { Name = $"analytical-{day}", DisplayName = "Analytical Engines" }, ownerId: ada.Id);
        Story.Tell($"Ada founds {organization.DisplayName}");
        return new(ada, grace, organization);
    }
}
