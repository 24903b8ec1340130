using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>The sequence that a serial type creates automatically in CREATE TABLE, and that ALTER TABLE knows nothing of.</summary>
internal static class OwnSequenceSql
{
    /// <summary>Takes the sequence away from a column that is serial no longer.</summary>
    public static IEnumerable<string> Go(Change.AlterColumn change)
    {
        if (!SqlTypes.IsSerial(change.From.Type) || SqlTypes.IsSerial(change.To.Type))
            yield break;
        yield return AlterColumnSql.Alter(change, "DROP DEFAULT");
        yield return "DROP SEQUENCE " + SqlText.QuoteQualified(Name(change));
    }

    /// <summary>Creates the sequence of a column that becomes serial, which continues after the numbers that rows have; an old one follows the type.</summary>
    public static IEnumerable<string> Come(Change.AlterColumn change)
    {
        if (!SqlTypes.IsSerial(change.To.Type) || !change.What.HasFlag(ColumnChanges.OwnSequence))
            yield break;
        var (name, type) = (SqlText.QuoteQualified(Name(change)), SqlTypes.ToSql(SqlTypes.StorageType(change.To.Type)));
        if (SqlTypes.IsSerial(change.From.Type))
        {
            yield return "ALTER SEQUENCE " + name + " AS " + type;
            yield break;
        }

        yield return "CREATE SEQUENCE " + name + " AS " + type + " OWNED BY " + SqlText.QuoteQualified(change.Table) + "." + SqlText.QuoteIdentifier(change.To.Name);
        yield return SequenceSql.GoOnAfterRows(Name(change), change.Table, change.To.Name, SequenceDefaults.Complete(SequenceOptions.None));
        yield return AlterColumnSql.Alter(change, "SET DEFAULT nextval(" + SqlText.QuoteLiteral(name) + "::regclass)");
    }

    private static QualifiedName Name(Change.AlterColumn change) => change.Table with { Name = PostgresNames.Sequence(change.Table.Name, change.To.Name) };
}
