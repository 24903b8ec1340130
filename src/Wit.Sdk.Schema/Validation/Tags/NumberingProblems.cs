using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Tags;

/// <summary>Explains why a <c>@numberedBy</c> is not supported.</summary>
internal static class NumberingProblems
{
    /// <summary>The problem and the cure; null if there is none.</summary>
    public static (string What, string Help)? Of(SchemaModel model, Table table, Column column, DocumentationTag tag)
    {
        if (Numbering.ReferenceOf(tag) is not var (export, property))
            return ("must name a counter: a table and a column of it", "write '@numberedBy parents.counter', both as TypeScript names them");
        if (model.Tables.FirstOrDefault(candidate => candidate.ExportName == export) is not { } parent)
            return ("names the table '" + export + "', which is not exported", Suggestion.For(export, model.Tables.Select(candidate => candidate.ExportName), "write the exported name of the table"));
        if (parent.IsPartial)
            return null;
        if (parent.Columns.FirstOrDefault(candidate => candidate.PropertyName == property) is not { } counter)
            return ("names '" + property + "', which is not a column of '" + export + "'", Suggestion.For(property, parent.Columns.Select(candidate => candidate.PropertyName), "write the column's key"));
        if (!ColumnTags.IsInteger(counter))
            return ("names '" + tag.Argument + "', which is not an integer", "count in an integer(...) or bigint(...)");
        if (!counter.NotNull)
            return ("counts in '" + tag.Argument + "', which may be NULL, and stays NULL then", "write .notNull().default(0) at '" + property + "'");
        if (ColumnTags.IsOfServer(counter))
            return ("counts in '" + tag.Argument + "', whose value only the database sets", "count in a column that is neither generated nor an identity");
        return OfKeys(table, column, parent, export);
    }

    private static (string What, string Help)? OfKeys(Table table, Column column, Table parent, string export)
    {
        if (table.ForeignKeys.All(key => key.ReferencedTable != parent.Name))
            return ("numbers within '" + export + "', which this table does not refer to", "add a column that references(() => " + export + ".id)");

        var keys = Numbering.ForeignKeysOf(table, column, parent);
        if (keys.Count == 0)
        {
            var names = string.Join(", ", table.ForeignKeys.First(key => key.ReferencedTable == parent.Name).Columns.Append(column.Name)
                .Select(name => "t." + (table.FindColumn(name)?.PropertyName ?? name)));
            return ("has no unique key of the reference to '" + export + "' and the number: nothing says within which row it counts", "add unique().on(" + names + ")");
        }

        if (keys.Count > 1)
            return ("could count within several rows of '" + export + "': more than one reference stands in a unique key with the number", "leave one unique key of a reference and the number");
        return Numbering.HasParents(table, keys[0])
            ? null
            : ("counts within a row of '" + export + "' that may be missing: the reference can be NULL, or is given by the database", "write .notNull() at the column that refers to '" + export + "'");
    }
}
