using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Modeling.Exports;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Makes the views of the model.</summary>
internal static class ViewModeler
{
    /// <summary>Makes a view; null, after an error, when a part of it can't be known.</summary>
    public static View? Make(Exported<ViewValue> exported, ModelingContext context)
    {
        var builder = exported.Value.Builder;
        var name = new QualifiedName(builder.Schema?.Name ?? QualifiedName.PublicSchema, builder.Name);
        context.SourceMap.Add(ObjectKind.View, name, exported.Origin);
        var columns = new List<Column>();
        var keys = new List<string>();
        foreach (var value in exported.Value.Fields.Properties.Select(property => property.Value).OfType<ColumnValue>())
        {
            var failed = false;
            var column = ColumnModeler.Make(value, context, ref failed);
            if (failed)
                return null;
            columns.Add(column);
            if (value.Builder.IsPrimaryKey)
                keys.Add(column.Name);
        }

        ViewColumnNames.Check(exported.Value, builder.Name, context, exported.Origin);
        string? definition = null;
        if (builder.Columns is { IsBroken: true })
            return null;
        if (exported.Value.Query is { } query)
        {
            definition = SqlRenderer.Render(query, context.Evaluator, context.Naming, SqlContext.Condition);
            if (definition is null)
                return null;
        }

        return new View(name, exported.Name, columns.ToEquatableArray(), definition)
        {
            KeyColumns = keys.ToEquatableArray(),
            IsMaterialized = builder.IsMaterialized,
            With = IndexModeler.ParametersOf(builder.With),
            Using = builder.Using,
            Tablespace = builder.Tablespace,
            WithNoData = builder.WithNoData,
            Documentation = exported.Documentation,
        };
    }
}
