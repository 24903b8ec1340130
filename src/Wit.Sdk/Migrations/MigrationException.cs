using System.Data.Common;

namespace Wit.Sdk.Migrations;

/// <summary>Migrations can't be read or applied. Where a statement failed, the message shows its SQLSTATE, file, line, column and text.</summary>
/// <param name="message">The message: the problem.</param>
/// <param name="innerException">The cause: a <see cref="Npgsql.PostgresException"/> if the server refused a statement.</param>
public sealed class MigrationException(string message, Exception? innerException = null) : WitException(message, innerException)
{
    /// <summary>The file, relative to the migrations folder; null when no single file is at fault.</summary>
    public string? File { get; init; }

    /// <summary>The line in the file, from 1: the server's error position, otherwise the start of the statement; 0 if it is not known.</summary>
    public int Line { get; init; }

    /// <summary>The column in the line, from 1; 0 when the server does not say where in the statement the fault is.</summary>
    public int Column { get; init; }

    /// <summary>The statement that failed; null when none ran.</summary>
    public string? Statement { get; init; }

    /// <summary>The server's SQLSTATE; null when the server is not the cause.</summary>
    public override string? SqlState => (InnerException as DbException)?.SqlState;
}
