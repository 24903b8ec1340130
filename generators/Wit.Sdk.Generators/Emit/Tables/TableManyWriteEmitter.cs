using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits the writes of many rows: InsertMany, and Update and Delete of the rows that satisfy a condition.</summary>
internal static class TableManyWriteEmitter
{
    private const string Writes = "global::Wit.Sdk.Generated.RowWrites.";
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>Writes InsertMany.</summary>
    public static void Insert(CodeWriter writer, TableCode table)
    {
        var rows = $"global::System.Collections.Generic.IEnumerable<{table.NewType}> rows";
        writer.Separate()
            .Summary("Inserts many rows by COPY, all or none. Rows that set the same columns should follow each other.")
            .Write("/// <param name=\"rows\">The rows; enumerated once, while they are sent.</param>")
            .DocumentCancellation()
            .Write("/// <returns>The number of rows.</returns>")
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<long> InsertManyAsync({{rows}}, {{Statement.CancellationToken}}) =>
                    {{Writes}}InsertManyAsync(Session, Rows.Inserts, rows, cancellationToken);
                """);
        writer.Separate()
            .Summary("Inserts many rows, all or none, and returns them.")
            .Write("/// <param name=\"rows\">The rows; enumerated once, while they are sent.</param>")
            .DocumentCancellation()
            .Write("/// <returns>The rows with their defaults, in the order in which they were given.</returns>")
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<{{List}}<{{table.RowType}}>> InsertManyReturningAsync({{rows}}, {{Statement.CancellationToken}}) =>
                    {{Writes}}InsertManyReturningAsync(Session, Rows.Inserts, rows, cancellationToken);
                """);
    }

    /// <summary>Writes Update and Delete by a condition.</summary>
    public static void UpdateAndDelete(CodeWriter writer, TableCode table)
    {
        if (table.Columns.IsEmpty)
            return;
        var where = $"global::System.Func<{table.ColumnsType}, global::Wit.Sdk.Condition> where";
        var example = $"/// <param name=\"where\">The condition: <c>row => row.{table.Columns[0].Property} == value</c>.</param>";
        if (table.Patchable.Any())
            Update(writer.Separate(), table, where, example);
        writer.Separate()
            .Summary(table.SoftDelete is { } soft
                ? $"Deletes every row that satisfies a condition: sets {Docs.Code(soft.Column.Column.Name)}, so that reads skip them."
                : "Deletes every row that satisfies a condition.")
            .Write(example)
            .DocumentCancellation()
            .Write($"/// <returns>The rows {(table.SoftDelete is null ? "as they were" : "after the change")}, in any order.</returns>")
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<{{List}}<{{table.RowType}}>> DeleteAsync({{where}}, {{Statement.CancellationToken}})
                {
                    global::System.ArgumentNullException.ThrowIfNull(where);
                    return {{Writes}}DeleteWhereAsync<{{table.RowType}}>(Session, Definition, where({{table.ColumnsType}}.All), cancellationToken);
                }
                """);
        if (table.SoftDelete is not null)
            TableSoftDeleteEmitter.PurgeWhere(writer.Separate(), table, where, example);
    }

    private static void Update(CodeWriter writer, TableCode table, string where, string example) => writer
        .Summary("Changes every row that satisfies a condition.")
        .Write(example)
        .Write("/// <param name=\"patch\">The changes; columns that are not set stay as they are.</param>")
        .DocumentCancellation()
        .Write("/// <returns>The rows after the change, in any order.</returns>")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public global::System.Threading.Tasks.Task<{{List}}<{{table.RowType}}>> UpdateAsync({{where}}, {{table.PatchType}} patch, {{Statement.CancellationToken}})
            {
                global::System.ArgumentNullException.ThrowIfNull(where);
                global::System.ArgumentNullException.ThrowIfNull(patch);
                return {{Writes}}UpdateWhereAsync<{{table.RowType}}, {{table.PatchType}}>(Session, Definition, where({{table.ColumnsType}}.All), patch.SetColumns, patch, static (parameters, patch) => patch.Bind(parameters), cancellationToken);
            }
            """);
}
