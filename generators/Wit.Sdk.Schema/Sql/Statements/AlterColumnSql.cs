using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>The statements that change a column: what stands in the way first, then the type, then what the new column has.</summary>
internal static class AlterColumnSql
{
    public static IEnumerable<string> Write(Change.AlterColumn change) =>
        Loosen(change).Concat(Tighten(change)).Select(action => TableSql.Alter(
            change.Table, "ALTER COLUMN " + SqlText.QuoteIdentifier(change.To.Name) + " " + action)).Concat(GoOnAfterRows(change));

    private static IEnumerable<string> Loosen(Change.AlterColumn change)
    {
        var (from, to, what) = (change.From, change.To, change.What);
        var typeChanges = what.HasFlag(ColumnChanges.Type);
        if (what.HasFlag(ColumnChanges.GeneratedExpressionDropped))
            yield return "DROP EXPRESSION";
        if (from.Identity is not null && to.Identity is null)
            yield return "DROP IDENTITY";
        if (from.Default is not null && (typeChanges || (what.HasFlag(ColumnChanges.Default) && to.Default is null)))
            yield return "DROP DEFAULT";
        if (what.HasFlag(ColumnChanges.Nullability) && !to.NotNull)
            yield return "DROP NOT NULL";
        if (typeChanges)
            yield return "SET DATA TYPE " + SqlTypes.ToSql(to.Type) + TypeConversion.Using(from, to);
    }

    private static IEnumerable<string> Tighten(Change.AlterColumn change)
    {
        var (from, to, what) = (change.From, change.To, change.What);
        if (to.Default is { } value && (what.HasFlag(ColumnChanges.Default) || what.HasFlag(ColumnChanges.Type)))
            yield return "SET DEFAULT " + value.Sql;
        if (what.HasFlag(ColumnChanges.Nullability) && to.NotNull)
            yield return "SET NOT NULL";
        if (!what.HasFlag(ColumnChanges.Identity) || to.Identity is not { } identity)
            yield break;
        if (from.Identity is null)
        {
            yield return "ADD " + ColumnSql.Identity(change.Table, to.Type, identity);
            yield break;
        }

        if (from.Identity.Kind != identity.Kind)
            yield return "SET " + ColumnSql.GeneratedAs(identity.Kind);
        var before = SequenceDefaults.Complete(from.Identity.Options, from.Type);
        var after = SequenceDefaults.Complete(identity.Options, to.Type);
        if (before != after)
            yield return IdentityOptions(after) + SequenceSql.Restart(before, after);
    }

    /// <summary>A new identity goes on after the numbers that rows have, or it would give them out again.</summary>
    private static IEnumerable<string> GoOnAfterRows(Change.AlterColumn change)
    {
        if (change.From.Identity is not null || change.To.Identity is not { } identity)
            yield break;
        var options = SequenceDefaults.Complete(identity.Options, change.To.Type);
        var (last, isPast) = SequenceSql.IsDescending(options) ? ("min", " <= ") : ("max", " >= ");
        last += "(" + SqlText.QuoteIdentifier(change.To.Name) + ")";
        var sequence = SqlText.QuoteLiteral(SqlText.QuoteQualified(change.Table with { Name = identity.SequenceName }));
        yield return "SELECT setval(" + sequence + ", " + last + ") FROM " + SqlText.QuoteRelation(change.Table)
            + " HAVING " + last + isPast + options.StartWith;
    }

    private static string IdentityOptions(SequenceOptions options) => string.Concat(
        "SET INCREMENT BY " + options.IncrementBy + " SET MINVALUE " + options.MinValue,
        " SET MAXVALUE " + options.MaxValue + " SET START WITH " + options.StartWith,
        " SET CACHE " + options.Cache,
        options.Cycle ? " SET CYCLE" : " SET NO CYCLE");
}
