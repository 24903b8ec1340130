using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Online;

/// <summary>Statements that stop a migration when rows violate what it is about to require, and change nothing themselves.</summary>
internal static class ProbeSql
{
    private const string Then = "Then migrate again.";

    public static string NotNull(QualifiedName table, string column, string path)
    {
        var (relation, name) = (SqlText.QuoteRelation(table), SqlText.QuoteIdentifier(column));
        return Write(
            "not_null_violation",
            "FROM " + relation + " WHERE " + name + " IS NULL",
            "column " + path + " can't be required",
            "existing rows with NULL",
            "Give them a value first: UPDATE " + relation + " SET " + name + " = ... WHERE " + name + " IS NULL.",
            table);
    }

    public static string Check(QualifiedName table, string expression, string path) => Write(
        "check_violation",
        "FROM " + SqlText.QuoteRelation(table) + " WHERE NOT (" + expression + ")",
        "check constraint " + path + " can't be added",
        "existing rows that violate it",
        "Find them with SELECT * FROM " + SqlText.QuoteRelation(table) + " WHERE NOT (" + expression + ") and change or delete them.",
        table);

    /// <summary>A foreign key; every row that has a key violates it where the referenced table is new.</summary>
    public static string ForeignKey(
        QualifiedName table, IReadOnlyList<string> columns, QualifiedName? referenced, IReadOnlyList<string> referencedColumns, string path)
    {
        var rows = "FROM " + SqlText.QuoteRelation(table) + " AS child WHERE " + string.Join(" AND ", columns.Select(column => "child." + SqlText.QuoteIdentifier(column) + " IS NOT NULL"));
        if (referenced is not null)
        {
            var pairs = columns.Zip(referencedColumns, (own, other) => "parent." + SqlText.QuoteIdentifier(other) + " = child." + SqlText.QuoteIdentifier(own));
            rows += " AND NOT EXISTS (SELECT FROM " + SqlText.QuoteRelation(referenced) + " AS parent WHERE " + string.Join(" AND ", pairs) + ")";
        }

        return Write(
            "foreign_key_violation",
            rows,
            "foreign key " + path + " can't be added",
            "existing rows that refer to no row",
            "Find them with SELECT * " + rows + " and change or delete them.",
            referenced is null || referenced == table ? [table] : [table, referenced]);
    }

    public static string Unique(QualifiedName table, IReadOnlyList<string> columns, string? where, bool nullsNotDistinct, string what)
    {
        var conditions = nullsNotDistinct ? [] : columns.Select(column => SqlText.QuoteIdentifier(column) + " IS NOT NULL").ToList();
        if (where is not null)
            conditions.Add("(" + where + ")");
        var groups = "FROM " + SqlText.QuoteRelation(table) + (conditions.Count == 0 ? string.Empty : " WHERE " + string.Join(" AND ", conditions))
            + " GROUP BY " + SqlText.QuoteList(columns) + " HAVING count(*) > 1";
        return Write(
            "unique_violation",
            "FROM (SELECT 1 " + groups + ") AS duplicates",
            what + " can't be added",
            "existing values that occur more than once",
            "Find them with SELECT " + SqlText.QuoteList(columns) + ", count(*) " + groups + ".");
    }

    /// <summary>
    /// Waits for transactions that have written rows and are still open, since those rows are not seen yet. The lock goes with the exception; what is written from here
    /// on is found when the constraint is validated.
    /// </summary>
    private static string Await(QualifiedName[] tables) => string.Concat(
        "\t-- Wait for open transactions that have written rows; the lock is released at once.\n\tBEGIN\n\t\tLOCK TABLE " + string.Join(", ", tables.Select(SqlText.QuoteRelation)),
        " IN SHARE MODE;\n\t\tRAISE EXCEPTION USING ERRCODE = 'WIT00';\n\tEXCEPTION WHEN SQLSTATE 'WIT00' THEN\n\t\tNULL;\n\tEND;\n");

    private static string Write(string state, string rows, string problem, string what, string cure, params QualifiedName[] written)
    {
        var message = SqlText.QuoteLiteral(problem + ": " + what + ": ") + " || violations || " + SqlText.QuoteLiteral(". " + cure + " " + Then);
        var body = string.Concat(
            "\n#variable_conflict use_column\nDECLARE\n\tviolations bigint;\nBEGIN\n" + (written.Length == 0 ? string.Empty : Await(written)) + "\tSELECT count(*) INTO violations ",
            rows + ";\n\tIF violations > 0 THEN\n\t\tRAISE EXCEPTION USING ERRCODE = '" + state + "', MESSAGE = ",
            message + ";\n\tEND IF;\nEND\n");
        var tag = "$$";
        for (var number = 1; body.IndexOf(tag, StringComparison.Ordinal) >= 0; number++)
            tag = "$wit" + number.ToString(CultureInfo.InvariantCulture) + "$";
        return "DO " + tag + body + tag;
    }
}
