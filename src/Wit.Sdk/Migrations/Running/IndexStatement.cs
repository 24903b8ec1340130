using System.Text.RegularExpressions;
using Wit.Sdk.Migrations.Files;

namespace Wit.Sdk.Migrations.Running;

/// <summary>A statement that builds or drops an index concurrently, as far as a repair needs to know it.</summary>
/// <param name="IsCreate">Whether it builds the index.</param>
/// <param name="Index">The index as written, quotes and all; of a drop, with the schema.</param>
/// <param name="Table">The table as written; null for a drop.</param>
internal sealed partial record IndexStatement(bool IsCreate, string Index, string? Table)
{
    private const string Name = "(\"([^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

    private const string Path = Name + @"(\s*\.\s*" + Name + ")?";

    /// <summary>Reads a statement; null when it is none of that kind, or builds an index without a name.</summary>
    public static IndexStatement? Parse(string sql)
    {
        sql = SqlLead.Cut(sql);
        if (Create().Match(sql) is { Success: true } create)
            return new IndexStatement(IsCreate: true, create.Groups["index"].Value, create.Groups["table"].Value);
        return Drop().Match(sql) is { Success: true } drop ? new IndexStatement(IsCreate: false, drop.Groups["index"].Value, null) : null;
    }

    /// <summary>Whether the statement works without keeping anybody from reading or writing, so that it may wait as long as it needs.</summary>
    public static bool IsConcurrent(string sql) => Concurrent().IsMatch(SqlLead.Cut(sql));

    [GeneratedRegex(@"\ACREATE\s+(UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+(IF\s+NOT\s+EXISTS\s+)?(?<index>" + Name + @")\s*\bON\s*(ONLY\s+)?(?<table>" + Path + ")", SqlLead.Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Create();

    [GeneratedRegex(@"\ADROP\s+INDEX\s+CONCURRENTLY\s+(IF\s+EXISTS\s+)?(?<index>" + Path + @")\s*(CASCADE|RESTRICT)?\s*\z", SqlLead.Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Drop();

    [GeneratedRegex(@"\A(CREATE\s+(UNIQUE\s+)?|DROP\s+|REINDEX\s+(\([^)]*\)\s*)?)(INDEX|TABLE|SCHEMA|DATABASE|SYSTEM)\s+CONCURRENTLY\b", SqlLead.Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Concurrent();
}
