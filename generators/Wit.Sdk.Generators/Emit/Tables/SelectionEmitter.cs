using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits what reads some columns of a query's rows.</summary>
internal static class SelectionEmitter
{
    /// <summary>The largest tuple that is read; more columns are a record of SQL of one's own.</summary>
    private const int MostColumns = 4;

    /// <summary>Writes the members of the class that refines queries.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        for (var count = 1; count <= MostColumns; count++)
        {
            // Names that no row type has.
            var types = count == 1 ? ["TSelected"] : Enumerable.Range(1, count).Select(static number => "TSelected" + number).ToArray();
            var columns = string.Join(", ", types.Select(static type => $"global::Wit.Sdk.Column<{type}>"));
            var list = string.Join(", ", types);
            writer.Separate()
                .Summary(count == 1 ? "One column of the rows, in place of whole rows." : $"{Numbers[count - 2]} columns of the rows, in place of whole rows.")
                .Write("/// <param name=\"query\">The query, which stays as it is.</param>")
                .Write($"/// <param name=\"select\">{Example(table, count)}</param>")
                .Write(
                    $"public static global::Wit.Sdk.Selection<{Tuple(list, count)}> Select<{list}>(this global::Wit.Sdk.LimitedQuery<{table.RowType}> query, global::System.Func<{table.ColumnsType}, {Tuple(columns, count)}> select) => global::Wit.Sdk.Generated.Typed.SelectionParts.Select(query, {table.ColumnsType}.All, select);");
        }
    }

    private static readonly string[] Numbers = ["Two", "Three", "Four"];

    private static string Tuple(string parts, int count) => count == 1 ? parts : $"({parts})";

    private static string Example(TableCode table, int count) => count == 1
        ? $"The column: <c>row => row.{table.Columns[0].Property}</c>."
        : "The columns, as a tuple.";
}
