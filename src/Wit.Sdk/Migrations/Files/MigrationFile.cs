using System.Text;

namespace Wit.Sdk.Migrations;

/// <summary>A file of the migrations folder, as drizzle-kit and <c>wit generate</c> write it.</summary>
public sealed class MigrationFile
{
    private const string Breakpoint = "--> statement-breakpoint";
    private const string NoTransaction = "-- wit:no-transaction";
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a file.</summary>
    /// <param name="tag">The name without <c>.sql</c>, as in the journal: <c>0003_add_labels</c>.</param>
    /// <param name="createdAt">The journal's <c>when</c>: milliseconds since 1970, which identify the migration in the database.</param>
    /// <param name="content">The bytes of the file, which drizzle's hash is made of.</param>
    public MigrationFile(string tag, long createdAt, ReadOnlySpan<byte> content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        Tag = tag;
        CreatedAt = createdAt;
        Sql = Encoding.UTF8.GetString(content).TrimStart(ByteOrderMark);
        Hash = MigrationHash.Of(content);
        Statements = Split(Sql);
    }

    /// <summary>The name without <c>.sql</c>: <c>0003_add_labels</c>.</summary>
    public string Tag { get; }

    /// <summary>The name of the file.</summary>
    public string FileName => Tag + ".sql";

    /// <summary>The journal's <c>when</c>: milliseconds since 1970, which identify the migration in the database.</summary>
    public long CreatedAt { get; }

    /// <summary>The text.</summary>
    public string Sql { get; }

    /// <summary>SHA-256 of the file as drizzle computes it, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Whether the file runs in a transaction; false when its first line is <c>-- wit:no-transaction</c>.</summary>
    public bool RunsInTransaction => !Sql.AsSpan().TrimStart().StartsWith(NoTransaction, StringComparison.Ordinal);

    /// <summary>What runs, in order.</summary>
    public IReadOnlyList<MigrationStatement> Statements { get; }

    /// <summary>The name of the file.</summary>
    public override string ToString() => FileName;

    /// <summary>Whether the database's hash is that of this file, line ends, byte order mark and last line end aside.</summary>
    internal bool HasHash(string hash) => hash == Hash || MigrationHash.IsOfSameText(hash, Sql);

    /// <summary>The statements of a text, with their places.</summary>
    internal static List<MigrationStatement> Split(string sql)
    {
        var statements = new List<MigrationStatement>();
        var (start, line) = (0, 1);
        foreach (var piece in sql.Split(Breakpoint))
        {
            var splitter = new SqlSplitter(piece);
            while (splitter.Next(out var range))
            {
                var at = start + range.Start.Value;
                var column = at - sql.AsSpan(0, at).LastIndexOf('\n');
                statements.Add(new MigrationStatement(piece[range], line + piece.AsSpan(0, range.Start.Value).Count('\n'), column));
            }

            start += piece.Length + Breakpoint.Length;
            line += piece.AsSpan().Count('\n');
        }

        return statements;
    }
}
