using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits where typed queries of a table begin, and what refines them.</summary>
internal static class QueryEmitter
{
    private const string Parts = "global::Wit.Sdk.Generated.Typed.QueryParts.";

    /// <summary>Writes the members of the table class, or of the class of all its rows.</summary>
    public static void Emit(CodeWriter writer, TableCode table, bool withDeleted)
    {
        var result = $"global::Wit.Sdk.{(withDeleted ? "OrderedQuery" : "Query")}<{table.RowType}>";
        writer.Separate()
            .Summary($"The rows that satisfy a condition{(withDeleted ? ", deleted ones too" : string.Empty)}, to be refined and read.")
            .Write(WhereDoc(table))
            .Write(GeneratedFile.NotCovered)
            .Write($"public {result} Where({Where(table)}) => {Parts}Where{(withDeleted ? "OfAll" : string.Empty)}<{table.RowType}, {table.ColumnsType}>(Session, {table.ColumnsType}.All, where);")
            .Separate()
            .Summary($"All rows{(withDeleted ? ", deleted ones too" : string.Empty)} in an order, to be refined and read.")
            .Write(OrderDoc(table))
            .Write(GeneratedFile.NotCovered)
            .Write(
                $"public {Ordered(table)} OrderBy({Orders(table)}) => {Parts}OrderBy<{table.RowType}, {table.ColumnsType}>(Session, {table.ColumnsType}.All, order{(withDeleted ? ", withDeleted: true" : string.Empty)});");
    }

    /// <summary>Writes the class of what refines queries.</summary>
    public static void EmitExtensions(CodeWriter writer, TableCode table)
    {
        writer.Summary($"Refines queries of the table {Docs.Code(RowEmitter.TableName(table))}.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Write(GeneratedFile.NotCovered)
            .Open($"public static class {table.Names.Queries}");
        Refine(writer, table, "Query");
        Refine(writer.Separate(), table, "OrderedQuery");
        writer.Separate()
            .Summary("The rows in an order; where they have one, it comes first.")
            .Write(QueryDoc)
            .Write(OrderDoc(table))
            .Write($"public static {Ordered(table)} OrderBy(this {Ordered(table)} query, {Orders(table)}) => {Parts}OrderBy(query, {table.ColumnsType}.All, order);");
        SelectionEmitter.Emit(writer, table);
        if (table.Patchable.Any())
            Update(writer.Separate(), table);
        writer.Close();
    }

    private const string QueryDoc = "/// <param name=\"query\">The query, which stays as it is.</param>";

    private static string WhereDoc(TableCode table) => $"/// <param name=\"where\">The condition: <c>row => row.{table.Columns[0].Property} == value</c>.</param>";

    private static string OrderDoc(TableCode table) => $"/// <param name=\"order\">The columns, the first of them first: <c>row => row.{table.Columns[0].Property}.Descending</c>.</param>";

    private static string Where(TableCode table) => $"global::System.Func<{table.ColumnsType}, global::Wit.Sdk.Condition> where";

    private static string Orders(TableCode table) => $"params global::System.Func<{table.ColumnsType}, global::Wit.Sdk.Order>[] order";

    private static string Ordered(TableCode table) => $"global::Wit.Sdk.OrderedQuery<{table.RowType}>";

    private static void Refine(CodeWriter writer, TableCode table, string type) => writer
        .Summary("The rows that satisfy a condition too.")
        .Write(QueryDoc)
        .Write(WhereDoc(table))
        .Write(
            $"public static global::Wit.Sdk.{type}<{table.RowType}> Where(this global::Wit.Sdk.{type}<{table.RowType}> query, {Where(table)}) => {Parts}Where(query, {table.ColumnsType}.All, where);");

    private static void Update(CodeWriter writer, TableCode table) => writer
        .Summary("Changes the rows.")
        .Write(QueryDoc)
        .Write("/// <param name=\"patch\">The changes; columns that are not set stay as they are.</param>")
        .DocumentCancellation()
        .Write("/// <returns>The rows after the change, in any order.</returns>")
        .Write(
            $$"""
            public static global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<{{table.RowType}}>> UpdateAsync(this global::Wit.Sdk.Query<{{table.RowType}}> query, {{table.PatchType}} patch, {{Statement.CancellationToken}})
            {
                global::System.ArgumentNullException.ThrowIfNull(patch);
                return {{Parts}}UpdateAsync(query, patch.SetColumns, patch, static (parameters, patch) => patch.Bind(parameters), cancellationToken);
            }
            """);
}
