using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Naming;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the typed columns of a table, which conditions are written with.</summary>
internal static class ColumnsEmitter
{
    /// <summary>The class of columns.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        writer.Summary($"The columns of the table {Docs.Code(RowEmitter.TableName(table))}, to write conditions with.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Write(GeneratedFile.NotCovered)
            .Open($"public sealed class {table.Names.Columns}")
            .Write($"internal static readonly {table.ColumnsType} All = new();")
            .Separate()
            .Write($"private {table.Names.Columns}()")
            .Write("{")
            .Write("}");
        foreach (var column in table.Columns)
        {
            writer.Separate()
                .Summary(column.Column.Documentation, RowEmitter.ColumnSentence(column))
                .Obsolete(column.Deprecation)
                .Write($"public global::Wit.Sdk.{(column.IsCounter ? "CounterColumn" : "Column")}<{table.RowType}, {column.TypeName}> {column.Property} {{ get; }} = new(")
                .Indent()
                .Write($"{column.Ordinal}, {CSharpLiteral.Quote(column.Column.Name)}, static (parameters, value) => {ValueBinding.Add(column, "value", column.IsNullable).TrimEnd(';')});")
                .Outdent();
        }

        writer.Close();
    }
}
