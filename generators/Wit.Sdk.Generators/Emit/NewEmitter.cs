using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the type of an insert: columns without a default are required, all others may be left out.</summary>
internal static class NewEmitter
{
    /// <summary>The insert type.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        var columns = table.Writable.ToList();
        writer.Summary($"A row to insert into the table {Docs.Code(RowEmitter.TableName(table))}.")
            .Remarks("Columns that are not set take their defaults.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Open($"public sealed partial record {table.Names.New}");
        foreach (var column in columns)
        {
            writer.Separate()
                .Summary(column.Column.Documentation, RowEmitter.ColumnSentence(column))
                .Obsolete(column.Deprecation);
            Property(writer, column);
        }

        ValueBinding.Emit(writer, columns, column => !column.IsRequired);
        ValueBinding.EmitCopy(writer, columns, column => !column.IsRequired);
        SecretMask.Emit(writer, columns, name => name);
        writer.Close();
    }

    private static void Property(CodeWriter writer, ColumnCode column)
    {
        if (column.IsRequired)
        {
            JsonAttributes.OfRequired(writer, column);
            writer.Write($"public required {column.TypeName} {column.Property} {{ get; init; }}");
            return;
        }

        // A source-generated deserializer sets every init property, also those that the JSON does not have.
        JsonAttributes.OfOptional(writer, column);
        writer.Write(column.StartsAtOne
            ? $"public global::Wit.Sdk.Optional<{column.TypeName}> {column.Property} {{ get; init => field = value.IsSet ? value : 1; }} = 1;"
            : $"public global::Wit.Sdk.Optional<{column.TypeName}> {column.Property} {{ get; init; }}");
    }
}
