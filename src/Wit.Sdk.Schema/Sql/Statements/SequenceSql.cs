using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Sequences: free-standing ones, and the options that identities share with them.</summary>
internal static class SequenceSql
{
    public static string Create(Sequence sequence) =>
        "CREATE SEQUENCE " + SqlText.QuoteQualified(sequence.Name) + Options(SequenceDefaults.Complete(sequence.Options));

    public static IEnumerable<string> Alter(Sequence from, Sequence to)
    {
        var (before, after) = (SequenceDefaults.Complete(from.Options), SequenceDefaults.Complete(to.Options));
        return IntoRange(to.Name, before, after).Append(
            "ALTER SEQUENCE " + SqlText.QuoteQualified(to.Name) + Options(after) + (after.Cycle ? string.Empty : " NO CYCLE") + Restart(before, after));
    }

    /// <summary>
    /// A sequence that turns round can't stay where it is, nor can one whose new range has nothing in common with the old, nor one that began beyond the end of the new range and so is
    /// beyond it. In all other cases it stays, or goes on to where its range begins; PostgreSQL refuses a range that ends before the number that it has come to.
    /// </summary>
    public static string Restart(SequenceOptions from, SequenceOptions to) =>
        IsDescending(from) == IsDescending(to) && !BeganBeyond(from, to) && (Beginning(from, to) is not { } beginning || IsWithin(beginning, from)) ? string.Empty : " RESTART WITH " + to.StartWith;

    private static bool BeganBeyond(SequenceOptions from, SequenceOptions to) =>
        IsDescending(to) ? Compare(from.StartWith, to.MinValue) < 0 : Compare(from.StartWith, to.MaxValue) > 0;

    /// <summary>Moves a sequence that is not yet where its new range begins; no statement where it can't be before that.</summary>
    public static IEnumerable<string> IntoRange(QualifiedName name, SequenceOptions from, SequenceOptions to)
    {
        if (IsDescending(from) != IsDescending(to) || Beginning(from, to) is not { } beginning || !IsWithin(beginning, from))
            return [];
        var quoted = SqlText.QuoteQualified(name);
        return ["SELECT setval(" + SqlText.QuoteLiteral(quoted) + ", " + beginning + ", false) FROM " + quoted + " WHERE last_value " + (IsDescending(to) ? "> " : "< ") + beginning];
    }

    /// <summary>Where the new range begins, if the old one began before that.</summary>
    private static string? Beginning(SequenceOptions from, SequenceOptions to) => IsDescending(to)
        ? Compare(to.MaxValue, from.MaxValue) < 0 ? to.MaxValue : null
        : Compare(to.MinValue, from.MinValue) > 0 ? to.MinValue : null;

    private static bool IsWithin(string value, SequenceOptions range) => Compare(value, range.MinValue) >= 0 && Compare(value, range.MaxValue) <= 0;

    private static int Compare(string? left, string? right) => decimal.TryParse(left, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
        && decimal.TryParse(right, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var second) ? first.CompareTo(second) : 0;

    /// <summary>Lets a new sequence continue after the numbers that rows have; otherwise it would assign them again.</summary>
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
