using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Makes the foreign keys of the model. One whose target is lost to an error is left out; its table stays.</summary>
internal static class ForeignKeyModeler
{
    public static ForeignKey? Make(ColumnValue column, ColumnReference reference, ModelingContext context, ForeignTargets targets)
    {
        var target = reference.Target is FunctionValue or NativeValue
            ? context.Evaluator.CallFunction(reference.Target, reference.Origin)
            : reference.Target;
        if (context.ColumnsOf([target], null, reference.Origin, "What references() leads to") is not [var other])
            return null;
        var actions = reference.Actions as ObjectValue;
        return Make(
            column.Table, null, [column], [other], actions?.GetProperty("onDelete") ?? Value.Undefined, actions?.GetProperty("onUpdate") ?? Value.Undefined,
            reference.Origin, context, targets);
    }

    public static ForeignKey? Make(ForeignKeyValue value, TableValue table, ModelingContext context, ForeignTargets targets)
    {
        if (ListOf(value, "columns", context) is not { } own || ListOf(value, "foreignColumns", context) is not { } foreign)
            return null;
        if (context.ColumnsOf(own, table, value.Origin, "The columns of a foreign key") is not { } columns
            || context.ColumnsOf(foreign, null, value.Origin, "The foreign columns of a foreign key") is not { } others)
        {
            return null;
        }

        return Make(
            table, (value.Config.GetProperty("name") as StringValue)?.Value, columns, others, value.OnDelete, value.OnUpdate, value.Origin, context, targets);
    }

    private static List<Value>? ListOf(ForeignKeyValue value, string option, ModelingContext context)
    {
        var list = value.Config.GetProperty(option) ?? Value.Undefined;
        if (list is ArrayValue array)
            return array.Items;
        context.Evaluator.ReportWrongKind(list, value.Origin, "The option '" + option + "' of foreignKey()", "a list of columns");
        return null;
    }

    private static ForeignKey? Make(
        TableValue table, string? givenName, List<ColumnValue> columns, List<ColumnValue> others, Value onDelete, Value onUpdate,
        Origin origin, ModelingContext context, ForeignTargets targets)
    {
        if (others.Count == 0)
            return null;
        var target = others[0].Table;
        var parts = new[] { table.Name }.Concat(columns.Select(column => column.Builder.Name))
            .Concat([target.Name]).Concat(others.Select(column => column.Builder.Name));
        var name = context.Naming.InConstraintName(givenName ?? string.Join("_", parts) + "_fk", columns.Concat(others));
        if (columns.Count != others.Count)
        {
            context.Evaluator.Report(origin, DiagnosticCatalogue.BadReference, name, columns.Count, others.Count);
            return null;
        }

        if (ActionOf(onDelete, origin, context) is not { } delete || ActionOf(onUpdate, origin, context) is not { } update)
            return null;
        targets.Check(target, name, origin);
        context.SourceMap.Add(ObjectKind.ForeignKey, table.QualifiedName, name, origin);
        return new ForeignKey(name, context.NamesOf(columns), target.QualifiedName, context.NamesOf(others), delete, update);
    }

    private static ReferentialAction? ActionOf(Value value, Origin origin, ModelingContext context)
    {
        switch (value)
        {
            case UndefinedValue or NullValue or StringValue { Value: "no action" }:
                return ReferentialAction.NoAction;
            case StringValue { Value: "cascade" }:
                return ReferentialAction.Cascade;
            case StringValue { Value: "restrict" }:
                return ReferentialAction.Restrict;
            case StringValue { Value: "set null" }:
                return ReferentialAction.SetNull;
            case StringValue { Value: "set default" }:
                return ReferentialAction.SetDefault;
            case StringValue text:
                context.Evaluator.Report(origin, DiagnosticCatalogue.UnknownAction, text.Value);
                return null;
            default:
                context.Evaluator.ReportWrongKind(value, origin, "A referential action", "a string");
                return null;
        }
    }
}
