using System.Text.RegularExpressions;

namespace Wit.Sdk.Migrations;

/// <summary>The statements of a file that begin and end transactions, which is the migrator's task: it records what was applied in the same one.</summary>
internal static partial class TransactionControl
{
    public static bool IsBegin(string sql) => Begin().IsMatch(sql);

    public static bool IsCommit(string sql) => Commit().IsMatch(sql);

    /// <summary>Whether the statement undoes the transaction as a whole, and with it the record.</summary>
    public static bool IsRollback(string sql) => Rollback().IsMatch(sql);

    /// <summary>Whether the statement begins or ends a transaction.</summary>
    public static bool IsAny(string sql) => IsBegin(sql) || IsCommit(sql) || IsRollback(sql);

    [GeneratedRegex(SqlLead.Pattern + @"(BEGIN|START\s+TRANSACTION)(\s+(WORK|TRANSACTION))?(\s+(ISOLATION|READ|NOT|DEFERRABLE)\b.*)?\s*\z", SqlLead.Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Begin();

    [GeneratedRegex(SqlLead.Pattern + @"(COMMIT|END)(\s+(WORK|TRANSACTION))?(\s+AND\s+NO\s+CHAIN)?\s*\z", SqlLead.Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Commit();

    [GeneratedRegex(SqlLead.Pattern + @"(ROLLBACK|ABORT)(\s+(WORK|TRANSACTION))?(\s+AND\s+(NO\s+)?CHAIN)?\s*\z", SqlLead.Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Rollback();
}
