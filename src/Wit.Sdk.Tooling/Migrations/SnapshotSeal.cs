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
    private const int BufferLength = 4096;

    /// <summary>The id of a snapshot, and the snapshot with it.</summary>
    /// <param name="snapshot">Its text with <see cref="SnapshotWriter.NoPrevious"/> as its id.</param>
    /// <param name="sql">The migration; null for one that is written by hand, which may be edited.</param>
    public static (string Id, string Snapshot) Seal(string snapshot, string? sql)
    {
        // Its own id is the first thing in it; that of the snapshot before may be the same text.
        var id = IdOf(snapshot, sql);
        var place = snapshot.IndexOf(SnapshotWriter.NoPrevious, StringComparison.Ordinal);
        return (id, string.Concat(snapshot.AsSpan(0, place), id, snapshot.AsSpan(place + id.Length)));
    }

    /// <summary>The id of a snapshot.</summary>
    /// <param name="snapshot">Its text with <see cref="SnapshotWriter.NoPrevious"/> as its id.</param>
    /// <param name="sql">The migration; null for one that is written by hand, which may be edited.</param>
    public static string IdOf(string snapshot, string? sql)
    {
        using var hashing = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hashing, snapshot);
        if (sql is not null)
        {
            hashing.AppendData([0]);
            Append(hashing, sql);
        }

        var hash = hashing.GetHashAndReset().AsSpan(0, 16);
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

    /// <summary>Takes a text into the hash, piece by piece: those of large schemas have many megabytes.</summary>
    /// <remarks>Line ends, a byte order mark and the last line end are what git and editors make of them.</remarks>
    private static void Append(IncrementalHash hashing, string text)
    {
        var rest = text.Replace("\r\n", "\n", StringComparison.Ordinal).AsSpan().TrimStart('\uFEFF').TrimEnd('\n');
        var encoder = Encoding.UTF8.GetEncoder();
        Span<byte> bytes = stackalloc byte[BufferLength];
        while (!rest.IsEmpty)
        {
            encoder.Convert(rest, bytes, flush: true, out var read, out var written, out _);
            hashing.AppendData(bytes[..written]);
            rest = rest[read..];
        }
    }
}
