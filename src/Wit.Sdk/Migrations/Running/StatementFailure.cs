using System.Globalization;
using System.Text;
using Npgsql;
using Wit.Sdk.Migrations.Files;

namespace Wit.Sdk.Migrations.Running;

/// <summary>Says where and why a statement of a file failed.</summary>
internal static class StatementFailure
{
    /// <summary>The outcome for a file that runs as a whole.</summary>
    public const string NothingApplied = "nothing of this file was applied";

    private const string UnsafeNewEnumValueUsage = "55P04";

    private const int MaxStatementLength = 2000;

    /// <summary>The failure in words.</summary>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="exception">The driver's exception; <see cref="PostgresException"/> for an answer of the server.</param>
    /// <param name="outcome">The parts of the file that were applied.</param>
    public static MigrationException Of(string fileName, MigrationStatement statement, NpgsqlException exception, string outcome)
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
        if (Cure(exception.SqlState) is { } cure)
            text.Append("; ").Append(cure);
        text.Append("; ").Append(outcome);
        var sql = SqlLead.Cut(statement.Sql);
        return new MigrationException(text.Append('\n').Append(Shown(sql)).ToString(), exception)
        {
            File = fileName, Line = line, Column = column, Statement = sql,
        };
    }

    /// <summary>The line on which the statement begins, after the comments before it.</summary>
    public static int LineOf(MigrationStatement statement) => statement.Line + statement.Sql.AsSpan(0, SqlLead.Length(statement.Sql)).Count('\n');

    /// <summary>The cure if the file's transaction is in the way.</summary>
    private static string? Cure(string? sqlState) => sqlState switch
    {
        PostgresErrorCodes.ActiveSqlTransaction or PostgresErrorCodes.InvalidTransactionTermination =>
            "to run it outside of a transaction, put it into a file of its own that begins with the line \"-- wit:no-transaction\", or after a COMMIT",
        PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.DuplicateSchema =>
            "if the database was made without these migrations, `wit migrate --baseline` compares it with them and records them as applied",
        UnsafeNewEnumValueUsage => "put it into the next file, or after a COMMIT",
        _ => null,
    };

    /// <summary>The server counts characters, not UTF-16 units, from 1; 0 is not a position.</summary>
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
