using Wit.Sdk.Migrations.Files;

namespace Wit.Sdk.Migrations.Running;

/// <summary>The operations that can't be done right behind a pooler, where each transaction may run in another session of the server.</summary>
internal static class PoolerLimits
{
    /// <summary>Looks at all files before the first one runs.</summary>
    /// <exception cref="MigrationException">A file needs a session of its own; the message has the cure.</exception>
    public static void ThrowIfExceeded(IReadOnlyList<MigrationFile> files, IReadOnlyList<FilePlan> plans)
    {
        for (var index = 0; index < files.Count; index++)
        {
            foreach (var step in plans[index].Steps)
            {
                if (step.Modes.Length > 0)
                    throw Refused(files[index], step.Statements[0], "a transaction with modes of its own can't be distinguished from that of another process");
                if (!plans[index].IsWhole && step.Statements.FirstOrDefault(static statement => KeepsSession(statement.Sql)) is { } statement)
                    throw Refused(files[index], statement, "what the statement sets would be set for other clients, and not for the rest of the file");
            }
        }
    }

    private static MigrationException Refused(MigrationFile file, MigrationStatement statement, string why)
    {
        var line = StatementFailure.LineOf(statement);
        return new MigrationException(
            $"{file.FileName}({line}): a pooler stands between this process and the server, and behind it {why}; nothing was run. Give the connection string of the server itself "
            + "(the direct one: another host or port)")
        {
            File = file.FileName, Line = line, Statement = SqlLead.Cut(statement.Sql),
        };
    }

    private static bool KeepsSession(string sql)
    {
        var tokens = new SqlTokenizer(sql);
        if (!tokens.NextSignificant())
            return false;
        if (tokens.IsWord("set"))
            return tokens.NextSignificant() && !tokens.IsWord("local") && !tokens.IsWord("transaction") && !tokens.IsWord("constraints");
        return tokens.IsWord("select") && sql.Contains("set_config", StringComparison.OrdinalIgnoreCase);
    }
}
