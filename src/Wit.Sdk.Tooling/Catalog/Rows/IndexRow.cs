using Npgsql;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Catalog.Rows;

/// <summary>An index that no constraint stands on.</summary>
/// <param name="Table">The object id of the table.</param>
/// <param name="Index">The part of it that Drizzle has words for.</param>
/// <param name="Unsaid">The rest: included columns, collations, a tablespace, that it is invalid.</param>
internal sealed record IndexRow(uint Table, Index Index, IReadOnlyList<string> Unsaid)
{
    /// <summary>The index and its schema, quoted.</summary>
    public string QualifiedName { get; private init; } = string.Empty;

    /// <summary>The server's own statement for it.</summary>
    public string Definition { get; private init; } = string.Empty;

    private const int DescendingBit = 1;
    private const int NullsFirstBit = 2;

    public static IndexRow Read(NpgsqlDataReader row)
    {
        var (texts, expressions, options) = (row.GetFieldValue<string[]>(7), row.GetFieldValue<bool[]>(8), row.GetFieldValue<int[]>(9));
        var (classes, collations) = (row.OptionalTexts(10), row.OptionalTexts(11));
        var columns = texts.Select((text, i) => new IndexColumn(text, expressions[i])
        {
            Descending = (options[i] & DescendingBit) != 0,
            NullsFirst = (options[i] & NullsFirstBit) != 0,
            OperatorClass = classes[i],
        });
        var index = new Index(row.GetString(1), columns.ToEquatableArray())
        {
            IsUnique = row.GetBoolean(2),
            Method = row.GetString(3),
            With = StorageOptions.Read(row.TextsOrNone(4)),
            Where = row.TextOrNull(5),
        };
        return new IndexRow(row.GetFieldValue<uint>(0), index, [.. UnsaidOf(row, texts, collations)]) { QualifiedName = row.GetString(15), Definition = row.GetString(16) };
    }

    private static IEnumerable<string> UnsaidOf(NpgsqlDataReader row, string[] texts, string?[] collations)
    {
        if (!row.GetBoolean(6)) yield return "invalid";
        if (row.TextOrNull(12) is { } included) yield return "include (" + included + ")";
        foreach (var (text, collation) in texts.Zip(collations))
        {
            if (collation is not null) yield return text + " collate " + collation;
        }

        if (row.GetBoolean(13)) yield return "nulls not distinct";
        if (row.TextOrNull(14) is { } tablespace) yield return "tablespace " + tablespace;
    }
}
