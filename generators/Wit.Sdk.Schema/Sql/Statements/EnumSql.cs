using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Enum types.</summary>
internal static class EnumSql
{
    public static string Create(EnumType type) =>
        "CREATE TYPE " + SqlText.QuoteQualified(type.Name) + " AS ENUM(" + string.Join(", ", type.Labels.Select(SqlText.QuoteLiteral)) + ")";

    public static string AddLabel(QualifiedName type, string label, string? before) =>
        "ALTER TYPE " + SqlText.QuoteQualified(type) + " ADD VALUE " + SqlText.QuoteLiteral(label)
        + (before is null ? string.Empty : " BEFORE " + SqlText.QuoteLiteral(before));

    public static string RenameLabel(QualifiedName type, string from, string to) =>
        "ALTER TYPE " + SqlText.QuoteQualified(type) + " RENAME VALUE " + SqlText.QuoteLiteral(from) + " TO " + SqlText.QuoteLiteral(to);

    public static string Drop(QualifiedName type) => "DROP TYPE " + SqlText.QuoteQualified(type);
}
