using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Sequences: free-standing ones, and the options that identities share with them.</summary>
internal static class SequenceSql
{
    public static string Create(Sequence sequence) =>
        "CREATE SEQUENCE " + SqlText.QuoteQualified(sequence.Name) + Options(SequenceDefaults.Complete(sequence.Options));

    public static string Alter(Sequence from, Sequence to)
    {
        var (before, after) = (SequenceDefaults.Complete(from.Options), SequenceDefaults.Complete(to.Options));
        return "ALTER SEQUENCE " + SqlText.QuoteQualified(to.Name) + Options(after) + (after.Cycle ? string.Empty : " NO CYCLE") + Restart(before, after);
    }

    /// <summary>
    /// A sequence that turns round can't stay where it is, since the ranges of the two directions have nothing in common. In all other cases it stays, and
    /// PostgreSQL refuses a range that it is not in.
    /// </summary>
    public static string Restart(SequenceOptions from, SequenceOptions to) =>
        IsDescending(from) == IsDescending(to) ? string.Empty : " RESTART WITH " + to.StartWith;

    /// <summary>Lets a new sequence go on after the numbers that rows have, or it would give them out again.</summary>
    public static string GoOnAfterRows(QualifiedName sequence, QualifiedName table, string column, SequenceOptions options)
    {
        var (last, isPast) = IsDescending(options) ? ("min", " <= ") : ("max", " >= ");
        last += "(" + SqlText.QuoteIdentifier(column) + ")";
        return "SELECT setval(" + SqlText.QuoteLiteral(SqlText.QuoteQualified(sequence)) + ", " + last + ") FROM " + SqlText.QuoteRelation(table)
            + " HAVING " + last + isPast + options.StartWith;
    }

    public static string Drop(Sequence sequence) => "DROP SEQUENCE " + SqlText.QuoteQualified(sequence.Name);

    /// <summary>The options as words with a leading space each.</summary>
    public static string Options(SequenceOptions options) => string.Concat(
        " INCREMENT BY " + options.IncrementBy,
        " MINVALUE " + options.MinValue,
        " MAXVALUE " + options.MaxValue,
        " START WITH " + options.StartWith) + " CACHE " + options.Cache + (options.Cycle ? " CYCLE" : string.Empty);

    public static bool IsDescending(SequenceOptions options) => options.IncrementBy!.StartsWith("-", StringComparison.Ordinal);
}
