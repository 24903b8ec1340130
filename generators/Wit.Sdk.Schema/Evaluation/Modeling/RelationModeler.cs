using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Makes the relations of the model.</summary>
internal sealed class RelationModeler(ModelingContext context, HashSet<TableValue> exportedTables, HashSet<QualifiedName> modelTables)
{
    public IEnumerable<Relation> Make(RelationsValue value)
    {
        var result = value.Callback is FunctionValue or NativeValue
            ? context.Evaluator.CallFunction(value.Callback, value.Origin, RelationWords.Helpers())
            : value.Callback;
        if (result is not ObjectValue members)
        {
            context.Evaluator.ReportWrongKind(result, value.Origin, "What the callback of relations() gives", "an object");
            yield break;
        }

        foreach (var property in members.Properties)
        {
            if (property.Value is RelationValue relation)
            {
                if (Make(property.Key, relation, value.Table) is { } made)
                    yield return made;
            }
            else
            {
                context.Evaluator.ReportWrongKind(property.Value, property.KeyOrigin ?? value.Origin, "The relation '" + property.Key + "'", "one(...) or many(...)");
            }
        }
    }

    private Relation? Make(string name, RelationValue value, TableValue table)
    {
        if (!exportedTables.Contains(value.Target))
        {
            context.Evaluator.Report(value.Origin, DiagnosticCatalogue.TargetNotExported, "The relation '" + name + "'", value.Target.Name);
            return null;
        }

        if (!modelTables.Contains(value.Target.QualifiedName))
            return null;
        if (ColumnsOf(value, "fields", table) is not { } fields || ColumnsOf(value, "references", value.Target) is not { } references)
            return null;
        var relationName = ((value.Options as ObjectValue)?.GetProperty("relationName") as StringValue)?.Value;
        return new Relation(name, value.Kind, value.Target.QualifiedName, context.NamesOf(fields), context.NamesOf(references), relationName);
    }

    private List<ColumnValue>? ColumnsOf(RelationValue value, string option, TableValue table)
    {
        var list = (value.Options as ObjectValue)?.GetProperty(option);
        return list is ArrayValue array ? context.ColumnsOf(array.Items, table, value.Origin, "The option '" + option + "' of a relation") : [];
    }
}
