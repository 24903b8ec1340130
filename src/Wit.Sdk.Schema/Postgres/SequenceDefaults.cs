using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The options of a sequence with all of them said, as drizzle-kit writes them in DDL and snapshots.</summary>
public static class SequenceDefaults
{
    /// <summary>Fills the options of a free-standing sequence.</summary>
    public static SequenceOptions Complete(SequenceOptions options) =>
        Complete(options, "-9223372036854775808", "9223372036854775807");

    /// <summary>Fills the options of an identity column of a type.</summary>
    public static SequenceOptions Complete(SequenceOptions options, ColumnType type) => Complete(
        options,

        // drizzle-kit takes the smallest smallint for every type; a database made by it has this limit.
        "-32768",
        type switch
        {
            ColumnType.Integer => "2147483647",
            ColumnType.BigInt => "9223372036854775807",
            _ => "32767",
        });

    private static SequenceOptions Complete(SequenceOptions options, string smallest, string greatest)
    {
        var increment = options.IncrementBy ?? "1";
        var descends = increment.StartsWith("-", StringComparison.Ordinal);
        var minimum = options.MinValue ?? (descends ? smallest : "1");
        var maximum = options.MaxValue ?? (descends ? "-1" : greatest);
        return new SequenceOptions(
            StartWith: options.StartWith ?? (descends ? maximum : minimum),
            IncrementBy: increment,
            MinValue: minimum,
            MaxValue: maximum,
            Cache: options.Cache ?? "1",
            Cycle: options.Cycle);
    }
}
