using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits List, Page, Stream and Count of all rows, by a foreign key or by the first columns of an index.</summary>
internal static class TableListEmitter
{
    private const string Reads = "global::Wit.Sdk.Generated.RowReads.";

    /// <summary>Writes the helpers of a list.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="list">The list.</param>
    /// <param name="query">The query.</param>
    public static void Emit(CodeWriter writer, TableCode table, ListCode list, string query)
    {
        var rows = list.Parts.IsEmpty ? "all rows" : $"the rows with this {Statement.Enumerate(list.Parts)}";
        var order = Ordered(list.Order);
        var state = $"Session, {query}, {Statement.State(list.Parts)}";

        var result = $"global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<{table.RowType}>> List{list.Suffix}Async";

        writer.Separate()
            .Summary($"Lists {rows}, {order}.")
            .DocumentParts(list.Parts)
            .Write("/// <param name=\"limit\">The maximum number of rows; null for all.</param>")
            .DocumentInclude(table)
            .DocumentCancellation()
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public {{result}}({{Statement.Parameters(list.Parts, ["int? limit = null", .. Statement.Include(table)])}}) =>
                    {{Reads}}ListAsync({{state}}, limit, {{Statement.Included(table)}}, cancellationToken);
                """);
        writer.EmitWithoutInclude(table, $"Lists {rows}, {order}.", result, list.Parts, "int? limit");
        if (list.HasPages)
            Page(writer.Separate(), table, list, $"{rows}, {Ordered(list.PageOrder)}", state);
        writer.Separate()
            .Summary($"Reads {rows} one by one, {order}. A connection is taken until the enumeration ends.")
            .DocumentParts(list.Parts)
            .DocumentCancellation()
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Collections.Generic.IAsyncEnumerable<{{table.RowType}}> Stream{{list.Suffix}}Async({{Statement.Parameters(list.Parts, [])}}) =>
                    {{Reads}}StreamAsync({{state}}, cancellationToken);
                """);
        writer.Separate()
            .Summary($"Counts {rows}.")
            .DocumentParts(list.Parts)
            .DocumentCancellation()
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<long> Count{{list.Suffix}}Async({{Statement.Parameters(list.Parts, [])}}) =>
                    {{Reads}}CountAsync({{state}}, cancellationToken);
                """);
    }

    private static string Ordered(EquatableArray<OrderPartCode> order) =>
        order.IsEmpty ? "in no order" : "ordered by " + Docs.Code(string.Join(", ", order.Select(part => part.Sql.Replace("\"", string.Empty))));

    private static void Page(CodeWriter writer, TableCode table, ListCode list, string rows, string state)
    {
        var result = $"global::System.Threading.Tasks.Task<global::Wit.Sdk.Page<{table.RowType}>> Page{list.Suffix}Async";
        writer.Summary($"Reads one page of {rows}.")
            .DocumentParts(list.Parts)
            .Write("/// <param name=\"size\">The maximum number of rows.</param>")
            .Write("/// <param name=\"after\">The <c>Next</c> of the previous page; null for the first.</param>")
            .DocumentInclude(table)
            .DocumentCancellation()
            .Write("/// <exception cref=\"global::Wit.Sdk.PageTokenException\">The token is not one of this list with these arguments.</exception>")
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public {{result}}({{Statement.Parameters(list.Parts, ["int size", "global::Wit.Sdk.PageToken? after = null", .. Statement.Include(table)])}}) =>
                    {{Reads}}PageAsync({{state}}, size, after, {{Statement.Included(table)}}, cancellationToken);
                """);
        writer.EmitWithoutInclude(table, $"Reads one page of {rows}.", result, list.Parts, "int size", "global::Wit.Sdk.PageToken? after");
    }
}
