using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits the class of a table: what it is, then what can be done with it.</summary>
internal static class TableEmitter
{
    /// <summary>The table class, and before it the reads that it shares with its rows of all times.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        if (table.SoftDelete is not null)
        {
            TableReadsEmitter.Emit(writer, table);
            writer.Separate();
        }

        writer.Summary(table.Table.Documentation, $"The table {Docs.Code(RowEmitter.TableName(table))}.")
            .Remarks($"Reads and writes the table {Docs.Code(RowEmitter.TableName(table))}; a query of any other form is LINQ over it.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Open($"public sealed partial class {table.Names.Table} : {table.BaseType}");
        TableDefinitionEmitter.Emit(writer, table);
        if (!table.Columns.IsEmpty)
            QueryEmitter.Emit(writer, table, withDeleted: false);
        foreach (var key in table.Keys.Where(key => !TableReadsEmitter.IsShared(table, key)))
            TableFindEmitter.Emit(writer, table, key, static query => "Rows." + query);
        foreach (var list in table.Lists.Where(list => !TableReadsEmitter.IsShared(table, list)))
            TableListEmitter.Emit(writer, table, list, "Rows.List" + list.Suffix);
        TableWriteEmitter.Emit(writer, table);
        if (table.SoftDelete is not null)
            TableWithDeletedEmitter.Emit(writer.Separate(), table);
        else
            TableRowsEmitter.Emit(writer.Separate(), table);
        writer.Close();
    }
}
