using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares primary keys, unique constraints and checks of a table.</summary>
internal static class ConstraintDiffer
{
    public static void Compare(Table from, Table to, DiffContext context)
    {
        var impact = context.ImpactOn(to.Name);
        ComparePrimaryKeys(from, to, impact, context);
        CompareUniques(from, to, impact, context);
        CompareChecks(from, to, impact, context);
    }

    private static void ComparePrimaryKeys(Table from, Table to, TableImpact impact, DiffContext context)
    {
        // Whether a key was given on its column or beside them makes no difference once it has a name.
        var parts = Matching.Parts(
            Keys(from), Keys(to), key => key.Name, (key, name) => key with { Name = name }, key => key.Columns.Any(impact.RecreatedColumns.Contains));
        context.Changes.AddRange(parts.Removed.Select(key => new Change.DropPrimaryKey(to.Name, key)));
        context.Changes.AddRange(parts.Added.Select(key => new Change.AddPrimaryKey(to.Name, key)));
        Rename(to.Name, ObjectKind.PrimaryKey, parts.Renamed, context);
        impact.DroppedKeys.AddRange(parts.Removed.Select(key => Set(key.Columns)));
    }

    private static PrimaryKey[] Keys(Table table) => table.PrimaryKey is { } key ? [key with { IsInline = false }] : [];

    private static void CompareUniques(Table from, Table to, TableImpact impact, DiffContext context)
    {
        var parts = Matching.Parts(
            from.UniqueConstraints,
            to.UniqueConstraints,
            unique => unique.Name,
            (unique, name) => unique with { Name = name },
            unique => unique.Columns.Any(impact.RecreatedColumns.Contains));
        context.Changes.AddRange(parts.Removed.Select(unique => new Change.DropUnique(to.Name, unique)));
        context.Changes.AddRange(parts.Added.Select(unique => new Change.AddUnique(to.Name, unique)));
        Rename(to.Name, ObjectKind.Unique, parts.Renamed, context);
        impact.DroppedKeys.AddRange(parts.Removed.Select(unique => Set(unique.Columns)));
    }

    private static void CompareChecks(Table from, Table to, TableImpact impact, DiffContext context)
    {
        var parts = Matching.Parts(
            from.Checks,
            to.Checks,
            check => check.Name,
            (check, name) => check with { Name = name },
            check => impact.BreaksExpression(check.Expression));
        context.Changes.AddRange(parts.Removed.Select(check => new Change.DropCheck(to.Name, check)));
        context.Changes.AddRange(parts.Added.Select(check => new Change.AddCheck(to.Name, check)));
        Rename(to.Name, ObjectKind.Check, parts.Renamed, context);
    }

    private static HashSet<string> Set(IEnumerable<string> columns) => new(columns, StringComparer.Ordinal);

    internal static void Rename(QualifiedName table, ObjectKind kind, IEnumerable<(string From, string To)> renamed, DiffContext context) =>
        context.Changes.AddRange(renamed.Select(pair => new Change.RenameConstraint(table, kind, pair.From, pair.To)));
}
