using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits what an update takes: only what is set changes.</summary>
internal static class PatchEmitter
{
    /// <summary>The update type.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        var columns = table.Patchable.ToList();
        writer.Summary($"Changes to a row of the table {Docs.Code(RowEmitter.TableName(table))}.")
            .Remarks(table.RowVersion is null ? "Columns that are not set stay as they are." : "Columns that are not set stay as they are. The version is raised automatically.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Open($"public sealed partial record {table.Names.Patch}");
        foreach (var column in columns)
        {
            writer.Separate()
                .Summary(column.Column.Documentation, RowEmitter.ColumnSentence(column))
                .Obsolete(column.Deprecation);
            JsonAttributes.OfOptional(writer, column);
            writer.Write($"public global::Wit.Sdk.Optional<{column.TypeName}> {column.Property} {{ get; init; }}");
        }

        ValueBinding.Emit(writer, columns, _ => true);
        SecretMask.Emit(writer, columns, name => name);
        writer.Close();
    }
}
