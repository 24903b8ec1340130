using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Enum types.</summary>
internal static class EnumSql
{
    public static string Create(EnumType type) =>
        "CREATE TYPE " + SqlText.QuoteQualified(type.Name) + " AS ENUM(" + string.Join(", ", type.Labels.Select(SqlText.QuoteLiteral)) + ")";

    /// <summary>The new label stands before one of old; at the end, after the one that is last by then.</summary>
    public static string AddLabel(EnumType type, string label, string? before)
    {
        var previous = type.Labels.TakeWhile(other => other != label).LastOrDefault();
        var position = before is not null ? " BEFORE " + SqlText.QuoteLiteral(before) : previous is not null ? " AFTER " + SqlText.QuoteLiteral(previous) : string.Empty;
        return "ALTER TYPE " + SqlText.QuoteQualified(type.Name) + " ADD VALUE " + SqlText.QuoteLiteral(label) + position;
    }

    public static string RenameLabel(QualifiedName type, string from, string to) =>
        "ALTER TYPE " + SqlText.QuoteQualified(type) + " RENAME VALUE " + SqlText.QuoteLiteral(from) + " TO " + SqlText.QuoteLiteral(to);

    public static string Drop(QualifiedName type) => "DROP TYPE " + SqlText.QuoteQualified(type);
}
