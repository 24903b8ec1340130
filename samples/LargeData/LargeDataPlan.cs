using Bogus;

namespace LargeData;

/// <summary>What refers to what, decided before a row is made, so that counters and numbers agree with the rows. Texts come later, row by row.</summary>
internal sealed class LargeDataPlan
{
    /// <summary>The day on which everything begins.</summary>
    public static readonly DateTimeOffset Begin = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Randomizer _random;

    public LargeDataPlan(LargeDataSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        Size = size;
        _random = new Randomizer(size.Seed);
        Users = Ids(size.Users);
        Organizations = Ids(Math.Max(1, size.Users / 100));
        Repositories = Ids(size.Repositories);
        LastNumbers = new int[size.Repositories];
        WorkItems = [.. Enumerable.Range(0, size.WorkItems).Select(Item)];
        Stars = Pairs(size.Stars);
        Watches = Pairs(size.Stars / 5);
    }

    public LargeDataSize Size { get; }

    public Guid[] Users { get; }

    public Guid[] Organizations { get; }

    public Guid[] Repositories { get; }

    /// <summary>The last number given in each repository.</summary>
    public int[] LastNumbers { get; }

    public WorkItem[] WorkItems { get; }

    /// <summary>Which user starred which repository.</summary>
    public IReadOnlyCollection<(int Repository, int User)> Stars { get; }

    public IReadOnlyCollection<(int Repository, int User)> Watches { get; }

    /// <summary>Every tenth repository belongs to an organization.</summary>
    public static bool IsOfOrganization(int repository) => repository % 10 == 0;

    /// <summary>The id of the owner of a repository.</summary>
    public Guid Owner(int repository) => IsOfOrganization(repository) ? Organizations[repository / 10 % Organizations.Length] : Users[repository % Users.Length];

    /// <summary>How many of something each repository has.</summary>
    public int[] CountPerRepository(IEnumerable<int> repositories)
    {
        var counts = new int[Repositories.Length];
        foreach (var repository in repositories)
            counts[repository]++;
        return counts;
    }

    private Guid[] Ids(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Guid())];

    /// <summary>The first repositories get the most.</summary>
    private int Popular() => (int)(Math.Pow(_random.Double(), 3) * Repositories.Length);

    private WorkItem Item(int index)
    {
        var repository = Popular();
        var isPullRequest = _random.Int(0, 9) < 4;
        var state = _random.Int(0, 9) < 3 ? WorkState.Open : isPullRequest && _random.Int(0, 9) < 8 ? WorkState.Merged : WorkState.Closed;
        // Items come one after the other, so that a higher number is never older.
        return new WorkItem(_random.Guid(), repository, ++LastNumbers[repository], isPullRequest, state, _random.Int(0, Users.Length - 1), Begin.AddMinutes(5L * index));
    }

    private HashSet<(int Repository, int User)> Pairs(int count)
    {
        var most = Math.Min(count, Repositories.Length * Users.Length / 2);
        var pairs = new HashSet<(int, int)>();
        while (pairs.Count < most)
            pairs.Add((Popular(), _random.Int(0, Users.Length - 1)));
        return pairs;
    }
}
