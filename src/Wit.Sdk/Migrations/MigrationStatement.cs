namespace Wit.Sdk.Migrations;

/// <summary>One statement of a migration file.</summary>
/// <param name="Sql">The text, with the comments before it and without its semicolon.</param>
/// <param name="Line">The line of the file on which the text begins, from 1.</param>
/// <param name="Column">The column of that line, from 1.</param>
public sealed record MigrationStatement(string Sql, int Line, int Column = 1)
{
    /// <summary>The data lines that follow a <c>COPY ... FROM STDIN</c>; null for every other statement.</summary>
    internal string? CopyData { get; init; }

    /// <summary>Why the statement can't run, with the cure; null when it can.</summary>
    internal string? Problem { get; init; }
}
