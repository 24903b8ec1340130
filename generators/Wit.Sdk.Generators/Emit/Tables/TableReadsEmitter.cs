using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Keys;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits the reads that a table whose rows are deleted by a time shares with <c>WithDeleted()</c>: one class, from which both derive.</summary>
internal static class TableReadsEmitter
{
    /// <summary>Writes the class.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        writer.Summary($"The reads of the table {Docs.Code(RowEmitter.TableName(table))}: without deleted rows from <see cref=\"{table.TableType}\"/>, with them from its <c>WithDeleted()</c>.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Write(GeneratedFile.NotCovered)
            .Open($"public abstract class {table.Names.Reads} : global::Wit.Sdk.Table<{table.RowType}>")
            .Write(
                $$"""
                private protected {{table.Names.Reads}}(global::Wit.Sdk.Statements.DatabaseSession session, bool withDeleted)
                    : base(session, withDeleted)
                {
                }
                """);
        foreach (var key in table.Keys.Where(key => IsShared(table, key)))
            TableFindEmitter.Emit(writer, table, key, static query => $"Of(Rows.{query})");
        foreach (var list in table.Lists.Where(list => IsShared(table, list)))
            TableListEmitter.Emit(writer, table, list, $"Of(Rows.List{list.Suffix})");
        TableRowsEmitter.Emit(writer.Separate(), table);
        writer.Close();
    }

    /// <summary>Whether a key finds one row of all too. A unique index over rows that are not deleted finds many.</summary>
    public static bool IsShared(TableCode table, KeyCode key) => table.SoftDelete is not null && !key.IsOfLiveRows;

    /// <summary>Whether a list is the same over all rows.</summary>
    public static bool IsShared(TableCode table, ListCode list) => table.SoftDelete is not null && table.ListsWithDeleted.Contains(list);
}
