using Wit.Sdk.Migrations.Files;

namespace Wit.Sdk.Migrations;

/// <summary>A file of the migrations folder, as drizzle-kit and <c>wit generate</c> write it.</summary>
public sealed class MigrationFile
{
    private const string Breakpoint = "--> statement-breakpoint";
    private const string NoTransaction = "-- wit:no-transaction";

    /// <summary>Reads a file.</summary>
    /// <param name="tag">The name without <c>.sql</c>, as in the journal: <c>0003_add_labels</c>.</param>
    /// <param name="createdAt">The journal's <c>when</c>: milliseconds since 1970, which identify the migration in the database.</param>
    /// <param name="content">The bytes of the file, from which drizzle's hash is computed.</param>
    public MigrationFile(string tag, long createdAt, ReadOnlySpan<byte> content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        Tag = tag;
        CreatedAt = createdAt;
        Text = FileText.Read(content);
        Hash = MigrationHash.Of(content);
        Statements = Split(Sql);
    }

    /// <summary>The name without <c>.sql</c>: <c>0003_add_labels</c>. In a folder of drizzle 1.0 the name of the migration's folder.</summary>
    public string Tag { get; }

    /// <summary>The name of the file; with its folder in a folder of drizzle 1.0.</summary>
    public string FileName => IsOfDrizzleOne ? Tag + "/" + DrizzleOneFolder.FileName : Tag + ".sql";

    /// <summary>Whether it has the form of drizzle 1.0, which the database knows by its name.</summary>
    internal bool IsOfDrizzleOne { get; init; }

    /// <summary>The journal's <c>when</c>: milliseconds since 1970, which identify the migration in the database.</summary>
    public long CreatedAt { get; }

    /// <summary>The text.</summary>
    public string Sql => Text.Text;

    /// <summary>SHA-256 of the file as drizzle computes it, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Whether the file runs in a transaction; false when its first line is <c>-- wit:no-transaction</c>.</summary>
    public bool RunsInTransaction => !Sql.AsSpan().TrimStart().StartsWith(NoTransaction, StringComparison.Ordinal);

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<MigrationStatement> Statements { get; }

    /// <summary>The name of the file.</summary>
    public override string ToString() => FileName;

    /// <summary>Whether the database's hash is that of this file, line ends, byte order mark and last line end aside.</summary>
    internal bool HasHash(string hash) => hash == Hash || MigrationHash.IsOfSameText(hash, Sql);

    /// <summary>Why the file can't run as a whole: its encoding; null when it can.</summary>
    internal FileText Text { get; }

    /// <summary>The statements of a text, with their places.</summary>
    internal static List<MigrationStatement> Split(string sql)
    {
        var statements = new List<MigrationStatement>();
        var lines = new LineCounter(sql);
        var start = 0;
        while (start <= sql.Length)
        {
            var end = NextBreakpoint(sql, start);
            var piece = end < 0 ? sql[start..] : sql[start..end];
            var splitter = new SqlSplitter(piece);
            while (splitter.Next())
            {
                var (line, column) = lines.At(start + splitter.Statement.Start.Value);
                statements.Add(new MigrationStatement(piece[splitter.Statement], line, column) { CopyData = splitter.CopyData, Problem = splitter.Problem });
            }

            if (end < 0)
                break;
            start = end + Breakpoint.Length;
        }

        return statements;
    }

    /// <summary>The next breakpoint. One within a block comment is part of the comment: drizzle-kit's pull writes all statements so.</summary>
    private static int NextBreakpoint(string sql, int start)
    {
        var end = sql.IndexOf(Breakpoint, start, StringComparison.Ordinal);
        while (end >= 0 && EndOfComment(sql, start, end) is var close and > 0)
            (start, end) = (close, sql.IndexOf(Breakpoint, close, StringComparison.Ordinal));
        return end;
    }

    /// <summary>The end of the block comment that a position is in; 0 where it is in none, or the comment has no end.</summary>
    private static int EndOfComment(string sql, int start, int position)
    {
        if (!sql.AsSpan(start, position - start).Contains("/*", StringComparison.Ordinal))
            return 0;
        var tokens = new SqlTokenizer(sql.AsSpan(start));
        while (tokens.Next() && start + tokens.Start <= position)
        {
            if (tokens.Kind == SqlTokenKind.Comment && start + tokens.End > position)
                return tokens.Text.StartsWith("/*", StringComparison.Ordinal) && tokens.Text.EndsWith("*/", StringComparison.Ordinal) ? start + tokens.End : 0;
        }

        return 0;
    }
}
