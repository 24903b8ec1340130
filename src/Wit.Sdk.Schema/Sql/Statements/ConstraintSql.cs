using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Constraints as they stand in CREATE TABLE and after ADD.</summary>
internal static class ConstraintSql
{
    public static string Definition(PrimaryKey key) => Named(key.Name, "PRIMARY KEY(" + SqlText.QuoteList(key.Columns) + ")");

    public static string Definition(UniqueConstraint unique) => Named(
        unique.Name, "UNIQUE" + (unique.NullsNotDistinct ? " NULLS NOT DISTINCT" : string.Empty) + "(" + SqlText.QuoteList(unique.Columns) + ")");

    public static string Definition(CheckConstraint check) => Named(check.Name, "CHECK (" + check.Expression + ")");

    public static string Definition(ForeignKey key) => Named(key.Name, string.Concat(
        "FOREIGN KEY (" + SqlText.QuoteList(key.Columns) + ")",
        " REFERENCES " + SqlText.QuoteQualified(key.ReferencedTable) + "(" + SqlText.QuoteList(key.ReferencedColumns) + ")",
        " ON DELETE " + ReferentialActions.Write(key.OnDelete),
        " ON UPDATE " + ReferentialActions.Write(key.OnUpdate)));

    public static string Add(QualifiedName table, string definition) => TableSql.Alter(table, "ADD " + definition);

    public static string Validate(QualifiedName table, string name) => TableSql.Alter(table, "VALIDATE CONSTRAINT " + SqlText.QuoteIdentifier(name));

    public static string Drop(QualifiedName table, string name) => TableSql.Alter(table, "DROP CONSTRAINT " + SqlText.QuoteIdentifier(name));

    private static string Named(string name, string definition) => "CONSTRAINT " + SqlText.QuoteIdentifier(name) + " " + definition;
}
