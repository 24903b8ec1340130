using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits the class of a table: what it is, then what can be done with it.</summary>
internal static class TableEmitter
{
    /// <summary>The table class.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        writer.Summary(table.Table.Documentation, $"The table {Docs.Code(RowEmitter.TableName(table))}.")
            .Remarks($"Reads and writes the table {Docs.Code(RowEmitter.TableName(table))}; a query of any other form is LINQ over it.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Open($"public sealed partial class {table.Names.Table} : global::Wit.Sdk.Table<{table.RowType}>");
        TableDefinitionEmitter.Emit(writer, table);
        foreach (var key in table.Keys)
            TableFindEmitter.Emit(writer, table, key);
        foreach (var list in table.Lists)
            TableListEmitter.Emit(writer, table, list, "List" + list.Suffix);
        TableWriteEmitter.Emit(writer, table);
        if (table.SoftDelete is not null)
            TableWithDeletedEmitter.Emit(writer.Separate(), table);
        TableRowsEmitter.Emit(writer.Separate(), table);
        writer.Close();
    }
}
