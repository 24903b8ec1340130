using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>
/// Emits all that a table gives into one file: its row, what an insert and an update take, its columns and its class. Roslyn compares the name of each generated file with
/// the names of all others on every run, also when nothing changed: four times the files are sixteen times the work.
/// </summary>
internal static class TableFileEmitter
{
    /// <summary>The file of one table.</summary>
    public static string Emit(TableCode table)
    {
        var writer = GeneratedFile.Start(table.Namespace);
        RowEmitter.Emit(writer, table);
        NewEmitter.Emit(writer.Separate(), table);
        PatchEmitter.Emit(writer.Separate(), table);
        ColumnsEmitter.Emit(writer.Separate(), table);
        if (!table.Relations.IsEmpty)
            IncludeEmitter.Emit(writer.Separate(), table);
        TableEmitter.Emit(writer.Separate(), table);
        return writer.Finish();
    }
}
