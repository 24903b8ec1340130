using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>The statements that change a column: what stands in the way first, then the type, then what the new column has.</summary>
internal static class AlterColumnSql
{
    public static IEnumerable<string> Write(Change.AlterColumn change) =>
        Reshape(change).Concat(Require(change)).Concat(Number(change));

    /// <summary>All but NOT NULL, and what needs it.</summary>
    public static IEnumerable<string> Reshape(Change.AlterColumn change) => Loosen(change)
        .Concat(Retype(change))
        .Concat(change.To.Default is { } value && (change.What.HasFlag(ColumnChanges.Default) || change.What.HasFlag(ColumnChanges.Type))
            ? [Alter(change, "SET DEFAULT " + value.Sql)]
            : [])
        .Concat(OwnSequenceSql.Come(change));

    /// <summary>NOT NULL, if it is new.</summary>
    public static IEnumerable<string> Require(Change.AlterColumn change) => IsRequired(change) ? [Alter(change, "SET NOT NULL")] : [];

    /// <summary>Whether NOT NULL is new.</summary>
    public static bool IsRequired(Change.AlterColumn change) => change.What.HasFlag(ColumnChanges.Nullability) && change.To.NotNull;

    /// <summary>The identity, which PostgreSQL only takes where NULL is refused.</summary>
    public static IEnumerable<string> Number(Change.AlterColumn change)
    {
        if (!change.What.HasFlag(ColumnChanges.Identity) || change.To.Identity is not { } identity)
            yield break;
        if (change.From.Identity is not { } old)
        {
            yield return Alter(change, "ADD " + ColumnSql.Identity(change.Table, change.To.Type, identity));
            yield return SequenceSql.GoOnAfterRows(
                change.Table with { Name = identity.SequenceName }, change.Table, change.To.Name, SequenceDefaults.Complete(identity.Options, change.To.Type));
            yield break;
        }

        if (old.Kind != identity.Kind)
            yield return Alter(change, "SET " + ColumnSql.GeneratedAs(identity.Kind));
        var before = SequenceDefaults.Complete(old.Options, change.From.Type);
        var after = SequenceDefaults.Complete(identity.Options, change.To.Type);
        foreach (var statement in SequenceSql.IntoRange(change.Table with { Name = identity.SequenceName }, before, after))
            yield return statement;
        if (before != after)
            yield return Alter(change, IdentityOptions(after) + SequenceSql.Restart(before, after));
    }

    private static IEnumerable<string> Loosen(Change.AlterColumn change)
    {
        var (from, to, what) = (change.From, change.To, change.What);
        if (what.HasFlag(ColumnChanges.GeneratedExpressionDropped))
            yield return Alter(change, "DROP EXPRESSION");
        if (from.Identity is not null && to.Identity is null)
            yield return Alter(change, "DROP IDENTITY");
        if (from.Default is not null && (what.HasFlag(ColumnChanges.Type) || (what.HasFlag(ColumnChanges.Default) && to.Default is null)))
            yield return Alter(change, "DROP DEFAULT");
        foreach (var statement in OwnSequenceSql.Go(change))
            yield return statement;
        if (what.HasFlag(ColumnChanges.Nullability) && !to.NotNull)
            yield return Alter(change, "DROP NOT NULL");
    }

    private static IEnumerable<string> Retype(Change.AlterColumn change)
    {
        if (!change.What.HasFlag(ColumnChanges.Type))
            return [];
        var to = change.To with { Type = SqlTypes.StorageType(change.To.Type) };
        return [Alter(change, "SET DATA TYPE " + SqlTypes.ToSql(to.Type) + TypeConversion.Using(change.From, to))];
    }

    public static string Alter(Change.AlterColumn change, string action) => ColumnSql.Alter(change.Table, change.To.Name, action);

    private static string IdentityOptions(SequenceOptions options) => string.Concat(
        "SET INCREMENT BY " + options.IncrementBy + " SET MINVALUE " + options.MinValue,
        " SET MAXVALUE " + options.MaxValue + " SET START WITH " + options.StartWith,
        " SET CACHE " + options.Cache,
        options.Cycle ? " SET CYCLE" : " SET NO CYCLE");
}
