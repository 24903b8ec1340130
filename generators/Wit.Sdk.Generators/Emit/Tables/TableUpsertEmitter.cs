using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits the other ways to handle an existing row: change it by values of their own, or leave it alone.</summary>
internal static class TableUpsertEmitter
{
    /// <summary>Writes the helpers.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        var onConflict = $"global::Wit.Sdk.UniqueKey<{table.RowType}> onConflict";
        if (table.Patchable.Any())
            Patch(writer.Separate(), table, onConflict);
        writer.Separate()
            .Summary("Inserts a row unless its key exists; an existing row stays as it is.")
            .Write("/// <param name=\"row\">The values; columns that are not set take their defaults.</param>")
            .Write("/// <param name=\"onConflict\">The key that decides whether the row exists, one of <see cref=\"Keys\"/>.</param>")
            .DocumentCancellation()
            .Write("/// <returns>The inserted row; null if its key existed.</returns>")
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<{{table.RowType}}?> InsertIfAbsentAsync({{table.NewType}} row, {{onConflict}}, {{Statement.CancellationToken}})
                {
                    global::System.ArgumentNullException.ThrowIfNull(row);
                    return global::Wit.Sdk.Generated.RowWrites.InsertIfAbsentAsync(Session, Rows.Inserts, onConflict, row, cancellationToken);
                }
                """);
    }

    private static void Patch(CodeWriter writer, TableCode table, string onConflict) => writer
        .Summary("Inserts a row, or applies other changes to the existing row with its key.")
        .Write("/// <param name=\"row\">The values of a new row.</param>")
        .Write("/// <param name=\"onConflict\">The key that decides whether the row exists, one of <see cref=\"Keys\"/>.</param>")
        .Write("/// <param name=\"patch\">The changes to an existing row.</param>")
        .DocumentCancellation()
        .Write("/// <returns>The row after the change.</returns>")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public global::System.Threading.Tasks.Task<{{table.RowType}}> UpsertAsync({{table.NewType}} row, {{onConflict}}, {{table.PatchType}} patch, {{Statement.CancellationToken}})
            {
                global::System.ArgumentNullException.ThrowIfNull(row);
                global::System.ArgumentNullException.ThrowIfNull(patch);
                return global::Wit.Sdk.Generated.RowWrites.UpsertAsync<{{table.RowType}}, ({{table.NewType}}, {{table.PatchType}})>(
                    Session, Definition, onConflict, row.SetColumns, patch.SetColumns, (row, patch), static (parameters, state) => { state.Item1.Bind(parameters); state.Item2.Bind(parameters); }, cancellationToken);
            }
            """);
}
