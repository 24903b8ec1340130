using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;

namespace Wit.Sdk.Migrations;

/// <summary>Says where and why a statement of a file failed.</summary>
internal static partial class StatementFailure
{
    private const int MaxStatementLength = 2000;

    /// <summary>The failure in words.</summary>
    /// <param name="file">The file.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="exception">What the driver threw; a server's answer is an <see cref="PostgresException"/>.</param>
    /// <param name="more">What else there is to say, after the server's message.</param>
    public static MigrationException Of(MigrationFile file, MigrationStatement statement, NpgsqlException exception, string? more = null) =>
        Of(file.FileName, file.RunsInTransaction, statement, exception, more);

    /// <summary>The failure in words.</summary>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="isWhole">Whether the file runs as a whole or not at all.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="exception">What the driver threw; a server's answer is an <see cref="PostgresException"/>.</param>
    /// <param name="more">What else there is to say, after the server's message.</param>
    public static MigrationException Of(string fileName, bool isWhole, MigrationStatement statement, NpgsqlException exception, string? more = null)
    {
        var server = exception as PostgresException;
        var (line, column) = Place(statement, server?.Position ?? 0);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{fileName}({line}");
        if (column > 0)
            text.Append(CultureInfo.InvariantCulture, $",{column}");
        text.Append("): ");
        if (server is null)
            text.Append("the connection failed: ").Append((exception.InnerException ?? exception).Message);
        else
            text.Append(CultureInfo.InvariantCulture, $"SQLSTATE {server.SqlState}: {server.MessageText}");
        if (server?.Hint is { Length: > 0 } hint)
            text.Append("; hint: ").Append(hint);
        text.Append("; ").Append(isWhole ? "nothing of this file was applied" : "what stands before it in this file was applied, and the next run goes on here");
        if (more is not null)
            text.Append("; ").Append(more);
        var sql = statement.Sql[Lead().Match(statement.Sql).Length..];
        return new MigrationException(text.Append('\n').Append(Shown(sql)).ToString(), exception)
        {
            File = fileName, Line = line, Column = column, Statement = sql,
        };
    }

    /// <summary>The line on which the statement begins, after the comments before it.</summary>
    public static int LineOf(MigrationStatement statement) => statement.Line + statement.Sql.AsSpan(0, Lead().Match(statement.Sql).Length).Count('\n');

    [GeneratedRegex(SqlLead.Pattern, SqlLead.Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Lead();

    /// <summary>The server counts characters, not UTF-16 units, from 1; 0 is no position.</summary>
    private static (int Line, int Column) Place(MigrationStatement statement, int position)
    {
        if (position <= 0)
            return (LineOf(statement), 0);
        var (line, column, rest) = (statement.Line, 1, position - 1);
        foreach (var rune in statement.Sql.EnumerateRunes())
        {
            if (rest-- == 0)
                break;
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }

        return line == statement.Line ? (line, statement.Column + column - 1) : (line, column);
    }

    private static string Shown(string sql) => sql.Length <= MaxStatementLength ? sql : string.Concat(sql.AsSpan(0, MaxStatementLength), " ...");
}
