using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Modeling.Comments;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Makes the columns of the model.</summary>
internal static class ColumnModeler
{
    /// <summary>The placeholder for a default that holds an error: code need not set the column, just as when the error is fixed.</summary>
    private static readonly ColumnDefault s_unknownDefault = new(ColumnDefaultKind.Expression, "NULL");

    /// <summary>Makes a column. A part of it that can't be known is left out, after an error.</summary>
    /// <param name="value">The column.</param>
    /// <param name="context">The state shared by all modelers.</param>
    /// <param name="failed">Set when a part is left out.</param>
    public static Column Make(ColumnValue value, ModelingContext context, ref bool failed)
    {
        var builder = value.Builder;
        var name = context.Naming.NameOf(value);
        context.SourceMap.Add(ObjectKind.Column, value.Table.QualifiedName, name, value.Origin);
        if (builder.Default is not null)
            context.SourceMap.AddDefault(value.Table.QualifiedName, name, builder.DefaultOrigin);
        failed |= builder.IsBroken || builder.Faults.Count > 0;
        foreach (var fault in builder.Faults)
            context.Evaluator.Demand(new UnknownValue(fault));
        var silentSerial = builder.Traits == ColumnTraits.SilentSerial && !builder.IsNotNull;
        var type = TypeOf(value, context, ref failed);
        return new Column(name, value.PropertyName, type)
        {
            NotNull = builder.IsNotNull || silentSerial,
            NotNullIsImplied = silentSerial,
            Default = MakeDefault(value, context, ref failed),
            Identity = MakeIdentity(value, name),
            GeneratedExpression = MakeGenerated(value, context, ref failed),
            ClientDefault = ClientValueReader.Read(builder.ClientDefault, builder.Type, context.Evaluator, context.Naming),
            ClientOnUpdate = ClientValueReader.Read(builder.ClientOnUpdate, builder.Type, context.Evaluator, context.Naming),
            EnumValues = builder.EnumValues,
            Mode = builder.Mode,
            Documentation = ReadDocumentation(value, name, context),
        };
    }

    private static ColumnType TypeOf(ColumnValue column, ModelingContext context, ref bool failed)
    {
        if (column.OwnSqlType is not { } own)
            return column.Builder.Type;
        var text = context.Evaluator.CallMethod(own, column, column.Origin);
        if (text is StringValue { Value: { Length: > 0 } sql })
            return sql == ColumnFacts.SqlType(column.Builder).Value ? column.Builder.Type : new ColumnType.Custom(sql);
        context.Evaluator.ReportWrongKind(text, column.Origin, "The result of 'getSQLType' of the column '" + column.PropertyName + "'", "a string");
        failed = true;
        return column.Builder.Type;
    }

    private static Documentation ReadDocumentation(ColumnValue column, string name, ModelingContext context)
    {
        if (column.DocComment is null)
            return Documentation.None;
        var tags = new List<Origin>();
        var documentation = DocumentationReader.Read(column.Origin.Source, column.DocComment, tags.Add);
        context.SourceMap.AddTags(new ObjectKey(ObjectKind.Column, column.Table.QualifiedName, name), tags);
        return documentation;
    }

    private static ColumnDefault? MakeDefault(ColumnValue column, ModelingContext context, ref bool failed)
    {
        var builder = column.Builder;
        switch (builder.Default)
        {
            case null:
                return null;
            case SqlValue sql:
                var text = SqlRenderer.Render(sql, context.Evaluator, context.Naming, SqlContext.Default);
                failed |= text is null;
                return text is null ? s_unknownDefault : new ColumnDefault(ColumnDefaultKind.Expression, text);
            case UnknownValue { RunTimePath: DateLibrary.Now } now:
                context.Evaluator.Report(now.Cause.Origin, DiagnosticCatalogue.DefaultOfNow, column.PropertyName);
                return (DefaultRenderer.Render(new DateValue(context.ReadingTime), builder.Type) ?? s_unknownDefault) with { IsReadingTime = true };
            case UnknownValue unknown:
                failed |= !context.Evaluator.Demand(unknown);
                return s_unknownDefault;
            case { } value when !IsSmall(value, column, context):
                failed = true;
                return s_unknownDefault;
            case { } value when ValueParts.Of(value).OfType<UnknownValue>().FirstOrDefault() is { } part:
                failed |= !context.Evaluator.Demand(part);
                return s_unknownDefault;
            case { } value when ImpossibleIn(value) is { } found:
                context.Evaluator.Report(builder.DefaultOrigin, DiagnosticCatalogue.ImpossibleText, "The default of the column '" + column.PropertyName + "'", found);
                failed = true;
                return s_unknownDefault;
            case { } value:
                var result = DefaultRenderer.Render(value, builder.Type);
                if (result is null)
                    context.Evaluator.Report(builder.DefaultOrigin, DiagnosticCatalogue.BadDefault, column.PropertyName, value.Description);
                failed |= result is null;
                return result ?? s_unknownDefault;
        }
    }

    /// <summary>Whether a default can be written down: a list may stand in itself many times over, or without an end.</summary>
    private static bool IsSmall(Value value, ColumnValue column, ModelingContext context)
    {
        var origin = column.Builder.DefaultOrigin;
        switch (ValueParts.Measure(value, Limits.StringLength))
        {
            case null:
                context.Evaluator.Report(origin, DiagnosticCatalogue.TooDeep, ValueParts.Depth);
                return false;
            case var (items, characters):
                if (items + characters > Limits.StringLength)
                    context.Evaluator.Report(origin, DiagnosticCatalogue.TextTooLong, Limits.StringLength);
                return items + characters <= Limits.StringLength && context.Evaluator.Spend(items, origin) && context.Evaluator.RefuseText(characters, origin) is null;
        }
    }

    private static string? ImpossibleIn(Value value) => value is StringValue or ArrayValue
        ? ValueParts.Of(value).OfType<StringValue>().Select(text => ImpossibleCharacter.Find(text.Value)).FirstOrDefault(found => found is not null)
        : null;

    private static Identity? MakeIdentity(ColumnValue column, string name) => column.Builder.Identity is { } kind
        ? new Identity(kind, column.Builder.SequenceName ?? column.Table.Name + "_" + name + "_seq", column.Builder.SequenceOptions)
        : null;

    private static string? MakeGenerated(ColumnValue column, ModelingContext context, ref bool failed)
    {
        var value = column.Builder.Generated;
        if (value is FunctionValue)
            value = context.Evaluator.CallFunction(value, column.Origin);
        if (value is null)
            return null;
        var text = value is SqlValue
            ? context.Render(value, column.Origin, "The expression", SqlContext.Condition)
            : (value as Primitive)?.ToText();
        if (text is null && value is not SqlValue)
            context.Evaluator.ReportWrongKind(value, column.Origin, "The expression of a generated column", "sql`...`");
        failed |= text is null;
        return text ?? s_unknownDefault.Sql;
    }
}
