namespace LargeData;

/// <summary>How much data is made. The same size and seed give the same rows, on any machine and at any time.</summary>
/// <param name="Users">The number of users; one organization comes with each hundred of them.</param>
/// <param name="Repositories">The number of repositories. A few of them are large, most are small.</param>
/// <param name="WorkItems">The number of issues and pull requests together.</param>
/// <param name="Stars">The number of stars; a fifth as many watches come with them.</param>
/// <param name="Seed">Another seed gives other data.</param>
public sealed record LargeDataSize(int Users = 10_000, int Repositories = 2_000, int WorkItems = 100_000, int Stars = 50_000, int Seed = 20260101);
