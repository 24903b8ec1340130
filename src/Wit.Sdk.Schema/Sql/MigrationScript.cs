using System.Text;

namespace Wit.Sdk.Schema.Sql;

/// <summary>A plan as text. Lines end with LF on every platform.</summary>
public static class MigrationScript
{
    /// <summary>The separator of two statements of a migration file.</summary>
    public const string Breakpoint = "--> statement-breakpoint\n";

    /// <summary>The first line of a file that must run outside a transaction.</summary>
    public const string NoTransaction = "-- wit:no-transaction\n";

    // Who meets the file first as an error of drizzle's migrator reads here what to do.
    private const string WhoRunsIt = "-- (runs outside of a transaction, by wit or the app; drizzle's own migrator puts all files into one, and for it there is `wit generate --plain`)\n";

    /// <summary>
    /// The content of a migration file: what it does, in comments, and the statements with drizzle-kit's breakpoints; empty for an empty plan. A plan with a statement that can't run in a transaction
    /// begins with <see cref="NoTransaction"/>; see <see cref="MigrationPlan.SplitByTransaction"/>.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="linterNotes">Whether the comments also say which rules of a linter the file breaks on purpose.</param>
    public static string File(MigrationPlan plan, bool linterNotes = false)
    {
        var text = new StringBuilder(plan.IsTransactional ? string.Empty : NoTransaction + WhoRunsIt).Append(MigrationHeader.Write(plan, linterNotes));
        for (var i = 0; i < plan.Statements.Count; i++)
        {
            var sql = plan.Statements[i].Sql;
            text.Append(sql).Append(';');
            var isLast = i == plan.Statements.Count - 1;

            // drizzle-kit ends a CREATE TABLE with a line break before the breakpoint.
            if (isLast || sql.IndexOf('\n') >= 0)
                text.Append('\n');
            if (!isLast)
                text.Append(Breakpoint);
        }

        return text.ToString();
    }

    /// <summary>Plain SQL for <c>psql</c> and its like: a statement ends with a semicolon and a line break, one of several lines with an empty line too.</summary>
    public static string Plain(MigrationPlan plan) => Plain(plan.Statements.Select(statement => statement.Sql));

    /// <summary>The same of statements without their semicolons.</summary>
    public static string Plain(IEnumerable<string> statements)
    {
        var text = new StringBuilder();
        foreach (var statement in statements)
        {
            text.Append(statement).Append(";\n");
            if (statement.IndexOf('\n') >= 0)
                text.Append('\n');
        }

        return text.ToString();
    }
}
