using System.Buffers.Binary;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Keys of the seeded rows: spread like random ones, and the same in every process.</summary>
internal static class Ids
{
    public const int Users = 10_000;
    public const int Repositories = 2_000;
    public const int PullRequests = 100_000;
    public const int PullRequestsOfRepository = PullRequests / Repositories;
    public const int LabelsOfRepository = 5;

    private const ulong Golden = 0x9E3779B97F4A7C15;

    public static Guid User(int index) => Make(1, index);

    public static Guid Repository(int index) => Make(2, index);

    public static Guid PullRequest(int index) => Make(3, index);

    public static Guid Label(int repository, int index) => Make(4, (repository * LabelsOfRepository) + index);

    public static Guid Session(int index) => Make(5, index);

    /// <summary>The row that a call is about: calls visit all rows in a scattered order.</summary>
    public static int Pick(int call, int count) => (int)(Mix((ulong)call * Golden) % (ulong)count);

    private static Guid Make(uint kind, int index)
    {
        Span<byte> bytes = stackalloc byte[16];
        var seed = ((ulong)kind << 32) | (uint)index;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Mix(seed));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], Mix(seed + Golden));
        return new Guid(bytes);
    }

    /// <summary>The finalizer of SplitMix64.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
