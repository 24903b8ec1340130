using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Renames, and moves between schemas.</summary>
internal static class RenameSql
{
    /// <summary>Moves to another schema, then takes the new name; both only when they differ.</summary>
    /// <param name="noun">The kind of object: <c>TABLE</c>, <c>TYPE</c>, <c>SEQUENCE</c>, <c>VIEW</c> ...</param>
    /// <param name="old">The name before.</param>
    /// <param name="to">The name after.</param>
    public static IEnumerable<string> Move(string noun, QualifiedName old, QualifiedName to)
    {
        if (old.Schema != to.Schema)
            yield return "ALTER " + noun + " " + SqlText.QuoteQualified(old) + " SET SCHEMA " + SqlText.QuoteIdentifier(to.Schema);
        if (old.Name != to.Name)
            yield return "ALTER " + noun + " " + SqlText.QuoteQualified(old with { Schema = to.Schema }) + " RENAME TO " + SqlText.QuoteIdentifier(to.Name);
    }

    public static IEnumerable<string> Write(Change change) => change switch
    {
        Change.RenameSchema it => One("ALTER SCHEMA " + Rename(it.From, it.To)),
        Change.RenameRole it => One("ALTER ROLE " + Rename(it.From, it.To)),
        Change.RenameEnum it => Move("TYPE", it.From, it.To),
        Change.RenameSequence it => Move(it.IsOwned ? "SEQUENCE IF EXISTS" : "SEQUENCE", it.From, it.To),
        Change.RenameTable it => Move("TABLE", it.From, it.To),
        Change.RenameView it => Move(it.IsMaterialized ? "MATERIALIZED VIEW" : "VIEW", it.From, it.To),
        Change.RenameColumn it => One(TableSql.Alter(it.Table, "RENAME COLUMN " + Rename(it.From, it.To, " TO "))),
        // In a database created by drizzle-kit an unnamed key may still carry an earlier table name.
        Change.RenameConstraint { ConstraintKind: ObjectKind.PrimaryKey } it =>
            Move("INDEX IF EXISTS", it.Table with { Name = it.From }, it.Table with { Name = it.To }),
        Change.RenameConstraint it => One(TableSql.Alter(it.Table, "RENAME CONSTRAINT " + Rename(it.From, it.To, " TO "))),
        Change.RenameIndex it => Move("INDEX", it.Table with { Name = it.From }, it.Table with { Name = it.To }),
        Change.RenamePolicy it => One(PolicySql.Rename(it.Table, it.From, it.To)),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "The rename has no writer."),
    };

    private static string[] One(string sql) => [sql];

    private static string Rename(string from, string to, string between = " RENAME TO ") =>
        SqlText.QuoteIdentifier(from) + between + SqlText.QuoteIdentifier(to);
}
