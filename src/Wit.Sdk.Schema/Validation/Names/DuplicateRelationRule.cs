using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>Tables, views and sequences of a schema share one namespace, after PostgreSQL has cut their names. Of several tables with the very same name the last is kept.</summary>
internal sealed class DuplicateRelationRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        var seen = new Dictionary<QualifiedName, List<ObjectKey>>();
        foreach (var table in model.Tables)
            CheckTable(table, model, seen, context);

        foreach (var view in model.Views)
            CheckName(ObjectKind.View, view.Name, seen, context);
        foreach (var sequence in model.Sequences)
            CheckName(ObjectKind.Sequence, sequence.Name, seen, context);
        foreach (var table in model.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Identity is { } identity && !Add(new QualifiedName(table.Name.Schema, identity.SequenceName), default, seen, out _))
                    context.Report(new ObjectKey(ObjectKind.Column, table.Name, column.Name), DiagnosticCatalogue.DuplicateRelation, identity.SequenceName);
            }
        }
    }

    /// <summary>drizzle-kit takes the last of several tables of the very same name.</summary>
    private static void CheckTable(Table table, SchemaModel model, Dictionary<QualifiedName, List<ObjectKey>> seen, RuleContext context)
    {
        var key = new ObjectKey(ObjectKind.Table, table.Name);
        if (Add(table.Name, key, seen, out var keys))
            return;
        var isReplacing = keys.TrueForAll(other => other == key);
        context.Report(
            key, keys.Count(other => other == key) - 1, isReplacing ? DiagnosticCatalogue.DuplicateRelation.Lowerable : DiagnosticCatalogue.DuplicateRelation, Show(table.Name));
        if (isReplacing)
            context.ReplacedTables.UnionWith(model.Tables.Where(other => other.Name == table.Name).TakeWhile(other => !ReferenceEquals(other, table)));
        else
            context.ExcludedTables.Add(table);
    }

    private static void CheckName(ObjectKind kind, QualifiedName name, Dictionary<QualifiedName, List<ObjectKey>> seen, RuleContext context)
    {
        var key = new ObjectKey(kind, name);
        if (Add(name, key, seen, out var keys))
            return;

        // drizzle-kit takes the first of several sequences of one name, and refuses two views.
        var descriptor = kind == ObjectKind.Sequence && keys.TrueForAll(other => other == key) ? DiagnosticCatalogue.DuplicateRelation.Lowerable : DiagnosticCatalogue.DuplicateRelation;
        context.Report(key, keys.Count(other => other == key) - 1, descriptor, Show(name));
    }

    private static string Show(QualifiedName name) => name.IsPublic ? name.Name : name.ToString();

    private static bool Add(QualifiedName name, ObjectKey key, Dictionary<QualifiedName, List<ObjectKey>> seen, out List<ObjectKey> keys)
    {
        var stored = name with { Name = PostgresNames.Truncate(name.Name) };
        if (!seen.TryGetValue(stored, out keys))
            seen.Add(stored, keys = []);
        keys.Add(key);
        return keys.Count == 1;
    }
}
