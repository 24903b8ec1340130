using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Tables, views and sequences of a schema share one namespace. Of two tables with one name the first is kept.</summary>
internal sealed class DuplicateRelationRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        var seen = new Dictionary<QualifiedName, int>();
        for (var i = 0; i < model.Tables.Count; i++)
        {
            if (IsRepeated("table", model.Tables[i].Name, seen, context))
                context.ExcludedTables.Add(i);
        }

        foreach (var view in model.Views)
            IsRepeated("view", view.Name, seen, context);
        foreach (var sequence in model.Sequences)
            IsRepeated("sequence", sequence.Name, seen, context);
    }

    private static bool IsRepeated(string kind, QualifiedName name, Dictionary<QualifiedName, int> seen, RuleContext context)
    {
        seen.TryGetValue(name, out var count);
        seen[name] = count + 1;
        if (count == 0)
            return false;
        context.Report(kind + ":" + name, count, DiagnosticCatalogue.DuplicateRelation, name.IsPublic ? name.Name : name.ToString());
        return true;
    }
}
