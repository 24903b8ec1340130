using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Makes the indexes of the model.</summary>
internal static class IndexModeler
{
    /// <summary>Makes an index; null, after an error, when a part of it can't be known.</summary>
    public static Index? Make(IndexValue value, TableValue table, ModelingContext context)
    {
        var columns = new List<IndexColumn>();
        foreach (var item in value.Columns!)
        {
            if (MakeColumn(item, value, table, context) is not { } column)
                return null;
            columns.Add(column);
        }

        if (value.Name is null && columns.Any(column => column.IsExpression))
        {
            context.Evaluator.Report(value.Origin, DiagnosticCatalogue.IndexNeedsName);
            return null;
        }

        var where = value.Where is null or UndefinedValue ? null : context.Render(value.Where, value.Origin, "The condition of an index", SqlContext.Condition);
        if (where is null && value.Where is not (null or UndefinedValue))
            return null;
        var name = value.Name ?? table.Name + "_" + string.Join("_", columns.Select(column => column.Text)) + "_index";
        context.SourceMap.Add(ObjectKind.Index, table.QualifiedName, name, value.Origin);
        return new Index(name, columns.ToEquatableArray())
        {
            IsUnique = value.IsUnique,
            Method = value.Method ?? "btree",
            Where = where,
            With = ParametersOf(value.With),
            IsConcurrent = value.IsConcurrent,
            IsOnly = value.IsOnly,
        };
    }

    /// <summary>The storage parameters of a <c>.with({ ... })</c>.</summary>
    public static EquatableArray<StorageParameter> ParametersOf(Value? options) => options is ObjectValue members
        ? members.Properties
            .Where(property => property.Value is Primitive and not UndefinedValue)
            .Select(property => new StorageParameter(property.Key, ((Primitive)property.Value).ToText()) { IsText = property.Value is StringValue })
            .ToEquatableArray()
        : default;

    private static IndexColumn? MakeColumn(Value item, IndexValue index, TableValue table, ModelingContext context)
    {
        if (item is SqlValue)
        {
            var text = context.Render(item, index.Origin, "The expression", SqlContext.Index);
            return text is null ? null : new IndexColumn(text, IsExpression: true);
        }

        if (context.ColumnsOf([item], table, index.Origin, "What an index is on") is not [var column])
            return null;
        var ordered = item as IndexedColumnValue;
        if (column.Builder.Type is ColumnType.Vector && ordered?.OperatorClass is null)
        {
            context.Evaluator.Report(index.Origin, DiagnosticCatalogue.VectorNeedsOperatorClass, column.PropertyName);
            return null;
        }

        return new IndexColumn(context.Naming.NameOf(column))
        {
            Descending = ordered?.Descending ?? false,
            NullsFirst = ordered?.NullsFirst ?? false,
            OperatorClass = ordered?.OperatorClass,
        };
    }
}
