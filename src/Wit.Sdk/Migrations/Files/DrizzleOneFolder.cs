using System.Globalization;

namespace Wit.Sdk.Migrations.Files;

/// <summary>The form of drizzle 1.0: a folder per migration, <c>20260131235959_name</c>, with <c>migration.sql</c> and <c>snapshot.json</c>, and no journal.</summary>
internal static class DrizzleOneFolder
{
    public const string FileName = "migration.sql";

    private const string TimeFormat = "yyyyMMddHHmmss";

    /// <summary>The time that a folder's name begins with, in milliseconds since 1970; null when it begins with none.</summary>
    public static long? TimeOf(string folder) => folder.Length >= TimeFormat.Length
        && DateTimeOffset.TryParseExact(folder[..TimeFormat.Length], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUnixTimeMilliseconds()
            : null;
}
