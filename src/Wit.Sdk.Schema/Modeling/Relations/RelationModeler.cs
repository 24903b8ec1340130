using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Modeling.Relations;

/// <summary>Makes the relations of the model.</summary>
internal sealed class RelationModeler(ModelingContext context, ForeignTargets exportedTables, HashSet<QualifiedName> modelTables)
{
    public IEnumerable<(QualifiedName Table, Relation Relation)> Make(RelationsValue value)
    {
        var result = value.Callback is FunctionValue or NativeValue
            ? context.Evaluator.CallFunction(value.Callback, value.Origin, RelationWords.Helpers())
            : value.Callback;
        return MakeAll(value.Table, result, value.Origin, "The result of the callback of relations()");
    }

    public IEnumerable<(QualifiedName Table, Relation Relation)> Make(RelationDefinitionsValue value)
    {
        if (value.Callback is UndefinedValue)
            yield break;
        var result = context.Evaluator.CallFunction(value.Callback, value.Origin, RelationWords.Helpers(value.Tables));
        if (result is not ObjectValue definitions)
        {
            context.Evaluator.ReportWrongKind(result, value.Origin, "The result of the callback of defineRelations()", "an object");
            yield break;
        }

        foreach (var property in definitions.Properties)
        {
            var origin = property.KeyOrigin ?? value.Origin;
            if (value.Tables.GetProperty(property.Key) is not TableValue table)
            {
                context.Evaluator.Report(origin, DiagnosticCatalogue.RelationsOfUnknownTable, property.Key);
                continue;
            }

            foreach (var relation in MakeAll(table, property.Value, origin, "What '" + property.Key + "' is related to"))
                yield return relation;
        }
    }

    private IEnumerable<(QualifiedName Table, Relation Relation)> MakeAll(TableValue table, Value relations, Origin origin, string what)
    {
        if (relations is not ObjectValue members)
        {
            context.Evaluator.ReportWrongKind(relations, origin, what, "an object");
            yield break;
        }

        foreach (var property in members.Properties)
        {
            if (property.Value is RelationValue relation)
            {
                if (Make(property.Key, relation, table) is { } made)
                    yield return (table.QualifiedName, made);
            }
            else
            {
                context.Evaluator.ReportWrongKind(property.Value, property.KeyOrigin ?? origin, "The relation '" + property.Key + "'", "one(...) or many(...)");
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
        {
            // It may exist next time, although every name that was read is the same.
            context.Evaluator.Log.Spoil();
            return null;
        }

        if (IsThrough(value.Columns) || IsThrough(value.TargetColumns))
        {
            context.Evaluator.Report(value.Origin, DiagnosticCatalogue.RelationThroughTable, name);
            return null;
        }

        if (ColumnsOf(value.Columns, value, table) is not { } columns || ColumnsOf(value.TargetColumns, value, value.Target) is not { } targets)
            return null;
        return new Relation(
            name, value.Kind, value.Target.QualifiedName, context.NamesOf(columns), context.NamesOf(targets), (value.RelationName as StringValue)?.Value);
    }

    private static bool IsThrough(Value columns) => columns is ThroughValue || (columns is ArrayValue list && list.Items.Any(item => item is ThroughValue));

    private List<ColumnValue>? ColumnsOf(Value columns, RelationValue relation, TableValue table) => columns switch
    {
        ArrayValue list => context.ColumnsOf(list.Items, table, relation.Origin, "What a relation joins"),
        UndefinedValue or NullValue => [],
        _ => context.ColumnsOf([columns], table, relation.Origin, "What a relation joins"),
    };
}
