using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Tags;

namespace Wit.Sdk.Schema.Validation.Tags;

/// <summary>Each tag has an effect on certain objects only.</summary>
internal sealed class TagPlaceRule : TagRule
{
    protected override void Check(TaggedObject owner, DocumentationTag tag, Action<DiagnosticDescriptor, object[]> report)
    {
        if ((owner.Table is null ? ProblemOnEnum(tag.Name) : ProblemOf(tag.Name, owner.Column)) is var (problem, help))
            report(DiagnosticCatalogue.TagPlace, [tag.Name, problem, help]);
    }

    private static (string Problem, string Help)? ProblemOnEnum(string tag) =>
        tag == "entity" ? ("it names the row type of a table", "move it to the comment of the table")
        : tag != "deprecated" && tag != Tenancy.Tag && Known.Contains(tag, StringComparer.Ordinal) ? ("it belongs to a column", "move it to the comment of the column")
        : null;

    private static (string Problem, string Help)? ProblemOf(string tag, Column? column)
    {
        if (column is null)
            return tag != "deprecated" && tag != "entity" && tag != Tenancy.Tag && Known.Contains(tag, StringComparer.Ordinal) ? ("it belongs to a column", "move it to the comment of the column") : null;
        return tag switch
        {
            "entity" => ("it names the row type of a table", "move it to the comment of the table"),
            "softDelete" when column.Type is not ColumnType.Timestamp => ("the column must be a timestamp", "use timestamp(\"...\", { withTimezone: true })"),
            "softDelete" when column.NotNull => ("the column is not null, and NULL marks a row that is not deleted", "remove .notNull()"),
            "counter" or "rowVersion" or "numberedBy" when !ColumnTags.IsInteger(column) => ("the column must be an integer", "use integer(...) or bigint(...)"),
            "counter" or "rowVersion" or "numberedBy" when ColumnTags.IsOfServer(column) => ("only the database sets the value", "take a column that is neither generated nor an identity"),
            "counter" when column.Documentation.Find("rowVersion") is not null => ("each update raises the column already, since it is the row's version", "remove one of the two tags"),
            "counter" when !column.NotNull => ("the column may be NULL, which stays NULL whatever is added", "write .notNull().default(0)"),
            "rowVersion" or "numberedBy" when !column.NotNull => ("the column may be NULL", "write .notNull()"),
            "clrType" when !IsOpen(column.Type) && !HoldsMore(column.Type) => ("the column's type has a C# type of its own", "remove it; it is for json, jsonb, customType, interval, numeric and time"),
            _ => null,
        };
    }

    /// <summary>Types of which PostgreSQL holds more than their usual C# type does: months, NaN, the end of the day.</summary>
    private static bool HoldsMore(ColumnType type) => type is ColumnType.Interval or ColumnType.Numeric or ColumnType.Time { WithTimeZone: false };

    private static bool IsOpen(ColumnType type) => type switch
    {
        ColumnType.Array array => IsOpen(array.Element),
        _ => type is ColumnType.Json or ColumnType.Jsonb or ColumnType.Custom,
    };
}
