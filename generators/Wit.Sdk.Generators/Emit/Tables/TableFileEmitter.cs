using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Naming;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>
/// Emits all types of a table into one file: its row, those of inserts and updates, its columns and its class. Roslyn compares the name of each generated file with
/// the names of all others on every run, also when nothing changed: four times the files are sixteen times the work.
/// </summary>
internal static class TableFileEmitter
{
    /// <summary>The file of one table.</summary>
    public static string Emit(TableCode table)
    {
        var writer = new CodeWriter();
        RowEmitter.Emit(writer, table);
        NewEmitter.Emit(writer.Separate(), table);
        PatchEmitter.Emit(writer.Separate(), table);
        ColumnsEmitter.Emit(writer.Separate(), table);
        if (!table.Columns.IsEmpty)
            QueryEmitter.EmitExtensions(writer.Separate(), table);
        if (!table.Relations.IsEmpty)
            IncludeEmitter.Emit(writer.Separate(), table);
        TableEmitter.Emit(writer.Separate(), table);
        return writer.Finish(Scope(table));
    }

    private static FileScope Scope(TableCode table) => new(table.Namespace, table.Hidden)
    {
        Nested = ["AllRows", "Columns", "Included", "Indexes", "Keys", "Places", "Rows", "T", .. table.Columns.Select(column => column.ValuesClass).OfType<string>()],
        Members =
        [
            .. table.Columns.Select(column => column.Property), .. table.Columns.Select(column => column.Constant), .. table.Indexes.Select(index => index.Name),
            .. table.Keys.Select(key => key.Member), .. table.Relations.Select(relation => relation.Property),
        ],
        IsQualified = table.Columns.Any(column => ClrTypeTag.Find(column.Column.Documentation) is { } type && !IsQualified(type)),
    };

    /// <summary>Whether a type that a user wrote means the same under any usings: each of its names is a keyword or begins with a namespace.</summary>
    private static bool IsQualified(string type) => type.Split(['<', '>', '[', ']', ',', '?', ' '], StringSplitOptions.RemoveEmptyEntries)
        .All(name => name.IndexOf('.') > 0 || CSharpIdentifier.Escape(name) != name);
}
