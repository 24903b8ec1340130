using Npgsql;
using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>Rows read by hand.</summary>
internal static class RawRows
{
    public static PullRequest PullRequest(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(0),
        RepoId = reader.GetGuid(1),
        Number = reader.GetInt32(2),
        Title = reader.GetString(3),
        Body = reader.IsDBNull(4) ? null : reader.GetString(4),
        State = reader.GetFieldValue<PrState>(5),
        SourceBranch = reader.GetString(6),
        TargetBranch = reader.GetString(7),
        SourceRepoId = reader.IsDBNull(8) ? null : reader.GetGuid(8),
        HeadSha = reader.GetString(9),
        BaseSha = reader.GetString(10),
        MergeSha = reader.IsDBNull(11) ? null : reader.GetString(11),
        AuthorId = reader.GetGuid(12),
        IsDraft = reader.GetBoolean(13),
        IsMergeable = reader.IsDBNull(14) ? null : reader.GetBoolean(14),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(15),
        UpdatedAt = reader.GetFieldValue<DateTimeOffset>(16),
        MergedAt = reader.IsDBNull(17) ? null : reader.GetFieldValue<DateTimeOffset>(17),
        ClosedAt = reader.IsDBNull(18) ? null : reader.GetFieldValue<DateTimeOffset>(18),
        MergedById = reader.IsDBNull(19) ? null : reader.GetGuid(19),
        DeletedAt = reader.IsDBNull(20) ? null : reader.GetFieldValue<DateTimeOffset>(20),
    };

    public static Repository Repository(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(0),
        OwnerId = reader.GetGuid(1),
        OwnerType = reader.GetFieldValue<OwnerType>(2),
        Name = reader.GetString(3),
        Description = reader.IsDBNull(4) ? null : reader.GetString(4),
        IsPrivate = reader.GetBoolean(5),
        IsFork = reader.GetBoolean(6),
        ForkedFromId = reader.IsDBNull(7) ? null : reader.GetGuid(7),
        DefaultBranch = reader.GetString(8),
        StarsCount = reader.GetInt32(9),
        ForksCount = reader.GetInt32(10),
        WatchersCount = reader.GetInt32(11),
        OpenIssuesCount = reader.GetInt32(12),
        OpenPrsCount = reader.GetInt32(13),
        LastNumber = reader.GetInt32(14),
        DiskPath = reader.GetString(15),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(16),
        UpdatedAt = reader.GetFieldValue<DateTimeOffset>(17),
        PushedAt = reader.IsDBNull(18) ? null : reader.GetFieldValue<DateTimeOffset>(18),
        DeletedAt = reader.IsDBNull(19) ? null : reader.GetFieldValue<DateTimeOffset>(19),
    };

    public static User Author(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(21),
        Username = reader.GetString(22),
        Email = reader.GetString(23),
        Name = reader.IsDBNull(24) ? null : reader.GetString(24),
        AvatarUrl = reader.IsDBNull(25) ? null : reader.GetString(25),
        Bio = reader.IsDBNull(26) ? null : reader.GetString(26),
        Location = reader.IsDBNull(27) ? null : reader.GetString(27),
        Website = reader.IsDBNull(28) ? null : reader.GetString(28),
        PasswordHash = reader.IsDBNull(29) ? null : reader.GetString(29),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(30),
        UpdatedAt = reader.GetFieldValue<DateTimeOffset>(31),
        DeletedAt = reader.IsDBNull(32) ? null : reader.GetFieldValue<DateTimeOffset>(32),
    };

    public static Label Label(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(1),
        RepoId = reader.GetGuid(2),
        Name = reader.GetString(3),
        Color = reader.GetString(4),
        Description = reader.IsDBNull(5) ? null : reader.GetString(5),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(6),
    };

    public static PrComment Comment(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(0),
        PrId = reader.GetGuid(1),
        ReviewId = reader.IsDBNull(2) ? null : reader.GetGuid(2),
        UserId = reader.GetGuid(3),
        Path = reader.IsDBNull(4) ? null : reader.GetString(4),
        Line = reader.IsDBNull(5) ? null : reader.GetInt32(5),
        Side = reader.IsDBNull(6) ? null : reader.GetString(6),
        CommitSha = reader.IsDBNull(7) ? null : reader.GetString(7),
        Body = reader.GetString(8),
        ReplyToId = reader.IsDBNull(9) ? null : reader.GetGuid(9),
        CreatedAt = reader.GetFieldValue<DateTimeOffset>(10),
        UpdatedAt = reader.GetFieldValue<DateTimeOffset>(11),
        DeletedAt = reader.IsDBNull(12) ? null : reader.GetFieldValue<DateTimeOffset>(12),
    };
}
