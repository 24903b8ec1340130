using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>The constraints of a table share one namespace, after PostgreSQL has cut their names.</summary>
internal sealed class DuplicateConstraintRule : Rule
{
    public override void Check(Table table, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, name) in ConstraintsOf(table))
        {
            if (seen.Add(PostgresNames.Truncate(name)))
                continue;
            context.Report(new ObjectKey(kind, table.Name, name), 1, DiagnosticCatalogue.DuplicateConstraint, table.Name.Name, name);
            context.ExcludedTables.Add(table);
        }
    }

    private static IEnumerable<(ObjectKind Kind, string Name)> ConstraintsOf(Table table)
    {
        if (table.PrimaryKey is { } key)
            yield return (ObjectKind.PrimaryKey, key.Name);
        foreach (var unique in table.UniqueConstraints)
            yield return (ObjectKind.Unique, unique.Name);
        foreach (var foreignKey in table.ForeignKeys)
            yield return (ObjectKind.ForeignKey, foreignKey.Name);
        foreach (var check in table.Checks)
            yield return (ObjectKind.Check, check.Name);
    }
}
