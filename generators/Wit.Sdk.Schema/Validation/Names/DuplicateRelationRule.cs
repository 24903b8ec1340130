using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Tables, views and sequences of a schema share one namespace, after PostgreSQL has cut their names. Of two tables with one name the first is kept.</summary>
internal sealed class DuplicateRelationRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        var seen = new Dictionary<QualifiedName, List<string>>();
        foreach (var table in model.Tables)
        {
            if (IsRepeated("table", table.Name, seen, context))
                context.ExcludedTables.Add(table);
        }

        foreach (var view in model.Views)
            IsRepeated("view", view.Name, seen, context);
        foreach (var sequence in model.Sequences)
            IsRepeated("sequence", sequence.Name, seen, context);
        foreach (var table in model.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Identity is { } identity && !Add(new QualifiedName(table.Name.Schema, identity.SequenceName), string.Empty, seen, out _))
                    context.Report(RuleContext.Key("column", table, column.Name), DiagnosticCatalogue.DuplicateRelation, identity.SequenceName);
            }
        }
    }

    private static bool IsRepeated(string kind, QualifiedName name, Dictionary<QualifiedName, List<string>> seen, RuleContext context)
    {
        var key = kind + ":" + name;
        if (Add(name, key, seen, out var keys))
            return false;
        context.Report(key, keys.Count(other => other == key) - 1, DiagnosticCatalogue.DuplicateRelation, name.IsPublic ? name.Name : name.ToString());
        return true;
    }

    private static bool Add(QualifiedName name, string key, Dictionary<QualifiedName, List<string>> seen, out List<string> keys)
    {
        var stored = name with { Name = PostgresNames.Truncate(name.Name) };
        if (!seen.TryGetValue(stored, out keys))
            seen.Add(stored, keys = []);
        keys.Add(key);
        return keys.Count == 1;
    }
}
