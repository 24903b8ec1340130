using System.Globalization;
using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>What the workload of 100,000 rows inserts, in the forms that the competitors take. Made on first use.</summary>
internal static class BulkRows
{
    private const int Count = 100_000;

    private static readonly DateTimeOffset s_expiry = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<IReadOnlyList<NewSession>> s_inserts = new(() => [.. Enumerable.Range(0, Count).Select(Insert)]);

    private static readonly Lazy<IReadOnlyList<Session>> s_rows = new(() => [.. Enumerable.Range(0, Count).Select(Row)]);

    /// <summary>As inserts, which leave to the server what has a default.</summary>
    public static IReadOnlyList<NewSession> Inserts => s_inserts.Value;

    /// <summary>As whole rows: linq2db copies every column.</summary>
    public static IReadOnlyList<Session> Rows => s_rows.Value;

    private static NewSession Insert(int index) => new() { UserId = Ids.User(index % Ids.Users), TokenHash = Token(index), ExpiresAt = s_expiry };

    private static Session Row(int index) => new()
    {
        Id = Ids.Session(index),
        UserId = Ids.User(index % Ids.Users),
        TokenHash = Token(index),
        ExpiresAt = s_expiry,
        CreatedAt = DateTimeOffset.UnixEpoch,
    };

    private static string Token(int index) => index.ToString("x64", CultureInfo.InvariantCulture);
}
