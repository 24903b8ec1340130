using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits <c>WithDeleted()</c>: the reads of a table over all its rows, deleted ones too.</summary>
internal static class TableWithDeletedEmitter
{
    /// <summary>Writes the method and the class that it returns.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        writer.Summary("All rows, deleted ones too: the same reads, and LINQ.")
            .Write(GeneratedFile.NotCovered)
            .Write("public AllRows WithDeleted() => new(Session);")
            .Separate()
            .Summary($"Reads all rows of the table {Docs.Code(RowEmitter.TableName(table))}, deleted ones too. Rows that are included, or reached by an association, are never deleted ones.")
            .Write(GeneratedFile.NotCovered)
            .Open($"public sealed class AllRows : {table.BaseType}")
            .Write(
                """
                internal AllRows(global::Wit.Sdk.Statements.DatabaseSession session)
                    : base(session, withDeleted: true)
                {
                }
                """);
        QueryEmitter.Emit(writer, table, withDeleted: true);
        foreach (var list in table.ListsWithDeleted.Where(list => !table.Lists.Contains(list)))
            TableListEmitter.Emit(writer, table, list, $"Rows.ListAll{list.Suffix}.WithDeleted");
        writer.Close();
    }
}
