namespace Wit.Sdk.Migrations;

/// <summary>Statements of a file that are done together or not at all.</summary>
/// <param name="Statements">The statements; never none, but in a file that has none.</param>
internal sealed record MigrationStep(IReadOnlyList<MigrationStatement> Statements)
{
    /// <summary>
    /// The steps of a file: all of it where it runs in a transaction, else each statement, and what stands between <c>BEGIN</c> and <c>COMMIT</c>. Those two are not run: the
    /// step is a transaction by itself.
    /// </summary>
    /// <exception cref="MigrationException">The file has a <c>ROLLBACK</c>.</exception>
    public static IReadOnlyList<MigrationStep> Of(MigrationFile file)
    {
        ThrowIfRolledBack(file);
        if (file.RunsInTransaction)
            return [new MigrationStep([.. file.Statements.Where(static statement => !TransactionControl.IsBegin(statement.Sql) && !TransactionControl.IsCommit(statement.Sql))])];

        var steps = new List<MigrationStep>();
        List<MigrationStatement>? together = null;
        foreach (var statement in file.Statements)
        {
            if (TransactionControl.IsBegin(statement.Sql))
            {
                together ??= [];
            }
            else if (TransactionControl.IsCommit(statement.Sql))
            {
                Close();
            }
            else if (together is not null)
            {
                together.Add(statement);
            }
            else
            {
                steps.Add(new MigrationStep([statement]));
            }
        }

        Close();
        return steps;

        void Close()
        {
            if (together is { Count: > 0 })
                steps.Add(new MigrationStep(together));
            together = null;
        }
    }

    /// <summary>The hash of the first steps: it tells whether what was done is still what the file says.</summary>
    public static string HashOf(IEnumerable<MigrationStep> steps) =>
        MigrationHash.OfText(string.Join("\n;\n", steps.SelectMany(static step => step.Statements).Select(static statement => statement.Sql)));

    private static void ThrowIfRolledBack(MigrationFile file)
    {
        if (file.Statements.FirstOrDefault(static statement => TransactionControl.IsRollback(statement.Sql)) is not { } rollback)
            return;
        throw new MigrationException(
            $"{file.FileName}({rollback.Line}): \"{rollback.Sql}\" would undo what the file did and that it was applied; nothing of this file was run. Take it out of the file")
        {
            File = file.FileName, Line = rollback.Line, Statement = rollback.Sql,
        };
    }
}
