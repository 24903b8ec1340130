using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wit.Sdk.Schema.Snapshots;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>
/// The ids of the snapshots that are written here: a hash of the snapshot and of the migration's SQL, so that an edit of either is seen without a database. The same step
/// from the same snapshot has the same id on every machine; drizzle-kit takes any UUID, and its own are of another version.
/// </summary>
internal static class SnapshotSeal
{
    private const char OwnVersion = '8';

    /// <summary>The id of a snapshot.</summary>
    /// <param name="snapshot">Its text with <see cref="SnapshotWriter.NoPrevious"/> as its id.</param>
    /// <param name="sql">The migration; null for one that is written by hand, which may be edited.</param>
    public static string IdOf(string snapshot, string? sql)
    {
        var content = Normalize(snapshot) + (sql is null ? string.Empty : "\0" + Normalize(sql));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16);
        // RFC 9562, version 8: the bits are the application's own.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether an id is of the version that is written here.</summary>
    public static bool IsOwn(string id) => id.Length == 36 && id[14] == OwnVersion;

    /// <summary>Whether an id holds a snapshot and a migration, both as they are.</summary>
    public static bool IsSealed(string id, string snapshot, string sql) => id == IdOf(snapshot.Replace(id, SnapshotWriter.NoPrevious, StringComparison.Ordinal), sql);

    /// <summary>Whether a snapshot that was written here, or its migration, is not what it was.</summary>
    public static bool IsBroken(string id, string snapshot, string sql) =>
        IsOwn(id) && !IsSealed(id, snapshot, sql) && id != IdOf(snapshot.Replace(id, SnapshotWriter.NoPrevious, StringComparison.Ordinal), sql: null);

    /// <summary>Line ends, a byte order mark and the last line end are what git and editors make of them.</summary>
    private static string Normalize(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
}
