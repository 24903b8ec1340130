namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Something that every competitor does, with the goal for the helpers as ratios to raw Npgsql.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Title">What it is, in the table.</param>
/// <param name="Latency">The goal for the time of a call.</param>
/// <param name="Allocation">The goal for the bytes of a call.</param>
/// <param name="Calls">Calls in a round: a round takes some tens of milliseconds, so that some rounds meet a quiet machine.</param>
internal sealed record Workload(string Name, string Title, double Latency, double Allocation, int Calls)
{
    /// <summary>One pull request by its primary key.</summary>
    public static Workload FindById { get; } = new("find-by-id", "find by id", 1.05, 1.05, 100);

    /// <summary>One pull request by its unique key of two columns.</summary>
    public static Workload FindByNumber { get; } = new("find-by-number", "find by (repo, number)", 1.05, 1.05, 100);

    /// <summary>The newest 50 pull requests of a repository.</summary>
    public static Workload List { get; } = new("list", "list 50 rows of 21 columns", 1.05, 1.02, 30);

    /// <summary>A comment, as the server stored it.</summary>
    public static Workload Insert { get; } = new("insert", "insert returning", 1.05, 1.05, 100);

    /// <summary>A new title, and the row as it is then.</summary>
    public static Workload Patch { get; } = new("patch", "patch returning", 1.05, 1.05, 100);

    /// <summary>All, in the order of the table.</summary>
    public static IReadOnlyList<Workload> All { get; } = [FindById, FindByNumber, List, Insert, Patch];
}
