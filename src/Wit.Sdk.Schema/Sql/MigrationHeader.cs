using System.Text;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;

namespace Wit.Sdk.Schema.Sql;

/// <summary>The comment that a migration file begins with: what it does, in words, and where it is asked for why a linter need not stop it.</summary>
internal static class MigrationHeader
{
    /// <summary>The lines; empty for an empty plan.</summary>
    public static string Write(MigrationPlan plan, bool linterNotes)
    {
        var changes = new HashSet<Change>(ReportedChanges.Of(plan.Statements.Select(statement => statement.Change)));
        var text = new StringBuilder();
        foreach (var comment in plan.Statements.Where(statement => changes.Contains(statement.Change)).Select(statement => statement.Comment).Distinct(StringComparer.Ordinal))
            text.Append("-- ").Append(Sentence(comment)).Append('\n');
        foreach (var (reason, rules) in linterNotes ? SquawkWaivers.Of(plan) : [])
            text.Append("-- squawk-ignore-file ").Append(string.Join(", ", rules)).Append("\n-- (").Append(reason).Append(")\n");
        return text.ToString();
    }

    /// <summary>One line, whatever is in the names: a line break would end the comment, and drizzle cuts files at its breakpoint wherever it stands.</summary>
    private static string Sentence(string comment)
    {
        var line = new StringBuilder(comment.Length + 1);
        foreach (var character in comment)
            line.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        line[0] = char.ToUpperInvariant(line[0]);
        return line.Append('.').Replace("-->", "- ->").ToString();
    }
}
