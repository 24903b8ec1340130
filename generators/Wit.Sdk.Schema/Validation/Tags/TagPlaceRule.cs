using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Each tag has an effect on certain objects only.</summary>
internal sealed class TagPlaceRule : TagRule
{
    protected override void Check(TaggedObject owner, DocumentationTag tag, Action<DiagnosticDescriptor, object[]> report)
    {
        if (ProblemOf(tag.Name, owner.Column) is var (problem, help))
            report(DiagnosticCatalogue.TagPlace, [tag.Name, problem, help]);
    }

    private static (string Problem, string Help)? ProblemOf(string tag, Column? column)
    {
        if (column is null)
            return tag != "deprecated" && tag != "entity" && Known.Contains(tag, StringComparer.Ordinal) ? ("it belongs to a column", "move it to the comment of the column") : null;
        return tag switch
        {
            "entity" => ("it names the row type of a table", "move it to the comment of the table"),
            "softDelete" when column.Type is not ColumnType.Timestamp => ("the column must be a timestamp", "use timestamp(\"...\", { withTimezone: true })"),
            "softDelete" when column.NotNull => ("the column is not null, and NULL is what tells a row that is there", "remove .notNull()"),
            "counter" or "rowVersion" or "numberedBy" when !IsInteger(column.Type) => ("the column must be an integer", "use integer(...) or bigint(...)"),
            "clrType" when !IsOpen(column.Type) => ("the column's type has a C# type of its own", "remove it; it is for json, jsonb and customType"),
            _ => null,
        };
    }

    private static bool IsInteger(ColumnType type) => type is ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt;

    private static bool IsOpen(ColumnType type) => type switch
    {
        ColumnType.Array array => IsOpen(array.Element),
        _ => type is ColumnType.Json or ColumnType.Jsonb or ColumnType.Custom,
    };
}
