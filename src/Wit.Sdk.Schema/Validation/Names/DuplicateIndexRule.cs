using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>
/// Indexes, those behind unique constraints and keys too, share the namespace of their schema with each other and with its tables, after
/// PostgreSQL has cut their names.
/// </summary>
internal sealed class DuplicateIndexRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        var relations = new HashSet<QualifiedName>(model.Tables.Select(table => table.Name));
        var ownersByName = new Dictionary<QualifiedName, int>();
        for (var i = 0; i < model.Tables.Count; i++)
        {
            var table = model.Tables[i];
            foreach (var (kind, name) in IndexesOf(table))
            {
                // drizzle-kit refuses two indexes of one name even where a later table replaces that of the first.
                if (kind != ObjectKind.Index && context.ReplacedTables.Contains(table))
                    continue;
                var stored = new QualifiedName(table.Name.Schema, PostgresNames.Truncate(name));
                var isTaken = relations.Contains(stored) || ownersByName.TryGetValue(stored, out var owner) && (owner != i || kind == ObjectKind.Index);
                ownersByName[stored] = i;
                if (!isTaken)
                    continue;
                context.Report(new ObjectKey(kind, table.Name, name), 1, DiagnosticCatalogue.DuplicateIndex, name, table.Name.Schema);
                context.ExcludedTables.Add(table);
            }
        }
    }

    /// <summary>The owners of an index; two constraints of one table with the same name are reported by another rule.</summary>
    private static IEnumerable<(ObjectKind Kind, string Name)> IndexesOf(Table table)
    {
        if (table.PrimaryKey is { IsInline: false } key)
            yield return (ObjectKind.PrimaryKey, key.Name);
        foreach (var unique in table.UniqueConstraints)
            yield return (ObjectKind.Unique, unique.Name);
        foreach (var index in table.Indexes)
            yield return (ObjectKind.Index, index.Name);
    }
}
