using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Sequences: free-standing ones, and the options that identities share with them.</summary>
internal static class SequenceSql
{
    public static string Create(Sequence sequence) =>
        "CREATE SEQUENCE " + SqlText.QuoteQualified(sequence.Name) + Options(SequenceDefaults.Complete(sequence.Options));

    public static string Alter(Sequence sequence) =>
        "ALTER SEQUENCE " + SqlText.QuoteQualified(sequence.Name) + Options(SequenceDefaults.Complete(sequence.Options))
        + (sequence.Options.Cycle ? string.Empty : " NO CYCLE");

    public static string Drop(Sequence sequence) => "DROP SEQUENCE " + SqlText.QuoteQualified(sequence.Name);

    /// <summary>The options as words with a leading space each.</summary>
    public static string Options(SequenceOptions options) => string.Concat(
        " INCREMENT BY " + options.IncrementBy,
        " MINVALUE " + options.MinValue,
        " MAXVALUE " + options.MaxValue,
        " START WITH " + options.StartWith) + " CACHE " + options.Cache + (options.Cycle ? " CYCLE" : string.Empty);
}
