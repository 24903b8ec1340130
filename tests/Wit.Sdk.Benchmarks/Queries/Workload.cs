namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Something that every competitor does, with the goal for the helpers as ratios to raw Npgsql.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Title">What it is, in the table.</param>
/// <param name="Latency">The goal for the time of a call.</param>
/// <param name="Allocation">The goal for the bytes of a call; null where they are not counted.</param>
/// <param name="Calls">Calls in a round: a round takes some tens of milliseconds, so that some rounds meet a quiet machine; one call where that takes longer.</param>
internal sealed record Workload(string Name, string Title, double Latency, double? Allocation, int Calls)
{
    /// <summary>Whether the calls of a round run at the same time.</summary>
    public int Workers { get; private init; } = 1;

    /// <summary>One pull request by its primary key.</summary>
    public static Workload FindById { get; } = new("find-by-id", "find by id", 1.05, 1.05, 200);

    /// <summary>One pull request by its unique key of two columns.</summary>
    public static Workload FindByNumber { get; } = new("find-by-number", "find by (repo, number)", 1.05, 1.05, 200);

    /// <summary>The newest 50 pull requests of a repository.</summary>
    public static Workload List { get; } = new("list", "list 50 rows of 21 columns", 1.05, 1.02, 60);

    /// <summary>A page of 50 pull requests by three conditions that are put together at run time, newest first.</summary>
    public static Workload Query { get; } = new("query", "query by 3 conditions, a page of 50", 1.10, 1.20, 60);

    /// <summary>Four columns of the newest 50 pull requests of a repository.</summary>
    public static Workload Projection { get; } = new("projection", "select 4 columns of 50 rows", 1.05, 1.05, 60);

    /// <summary>The newest 50 of a repository with the author and the labels of each.</summary>
    public static Workload Graph { get; } = new("graph", "list 50 with author and labels", 1.05, 1.05, 30);

    /// <summary>A comment, as the server stored it.</summary>
    public static Workload Insert { get; } = new("insert", "insert returning", 1.05, 1.05, 200);

    /// <summary>A new title, and the row as it is then.</summary>
    public static Workload Patch { get; } = new("patch", "patch returning", 1.05, 1.05, 200);

    /// <summary>A star more.</summary>
    public static Workload Increment { get; } = new("increment", "increment", 1.05, 1.05, 200);

    /// <summary>100,000 sessions of users, which are in memory already.</summary>
    public static Workload Bulk { get; } = new("bulk", "bulk insert 100k rows", 1.05, 1.05, 1);

    /// <summary>All pull requests, one after the other.</summary>
    public static Workload Stream { get; } = new("stream", "stream 100k rows", 1.05, 1.02, 1);

    /// <summary>From the start of a process to its first row.</summary>
    public static Workload ColdStart { get; } = new("cold-start", "cold start to the first row", 1.15, null, 1);

    /// <summary>Find by id, by more workers than the pool has connections.</summary>
    public static Workload Parallel { get; } = new("workers", "32 workers, pool of 16 (throughput)", 1 / 0.97, 1.05, 3200) { Workers = 32 };

    /// <summary>All, in the order of the table.</summary>
    public static IReadOnlyList<Workload> All { get; } = [FindById, FindByNumber, List, Query, Projection, Graph, Insert, Patch, Increment, Bulk, Stream, Parallel, ColdStart];
}
