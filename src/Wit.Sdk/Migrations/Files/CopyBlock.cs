namespace Wit.Sdk.Migrations.Files;

/// <summary>The data that follows a <c>COPY ... FROM STDIN</c> in a file, as pg_dump writes it: lines up to one that is <c>\.</c>.</summary>
/// <param name="Data">The lines, without the last; null when they have no end.</param>
/// <param name="End">The position behind the data.</param>
/// <param name="Problem">The problem, with the cure; null if there is none.</param>
internal readonly record struct CopyBlock(string? Data, int End, string? Problem)
{
    public const string NoData = @"COPY FROM STDIN needs its data: put the lines below the statement, ended by a line that is \., or write INSERT statements";

    public const string Binary = "binary data can't stand in a file of SQL; use the text or the CSV format";

    public const string ToStdout = "COPY TO STDOUT has no one to write to in this file; take the statement out of it";

    /// <summary>Reads the data behind the semicolon.</summary>
    public static CopyBlock Read(ReadOnlySpan<char> sql, int position)
    {
        var rest = sql[position..];
        var lineEnd = rest.IndexOf('\n');
        if (lineEnd < 0 || !rest[..lineEnd].IsWhiteSpace())
            return new CopyBlock(null, position, NoData);

        var (start, at) = (position + lineEnd + 1, position + lineEnd + 1);
        while (at < sql.Length)
        {
            var length = sql[at..].IndexOf('\n');
            var line = length < 0 ? sql[at..] : sql.Slice(at, length);
            var next = length < 0 ? sql.Length : at + length + 1;
            if (line.TrimEnd('\r').SequenceEqual(@"\."))
                return new CopyBlock(sql[start..at].ToString(), at + line.Length, null);
            at = next;
        }

        return new CopyBlock(null, sql.Length, NoData);
    }
}
