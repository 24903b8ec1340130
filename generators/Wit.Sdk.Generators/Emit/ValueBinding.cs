using Wit.Sdk.Generators.Code.Columns;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the columns that an insert or an update sets, and their parameters in ordinal order.</summary>
internal static class ValueBinding
{
    /// <summary>Writes <c>CopyAsync</c>: the values of <c>Bind</c>, to a COPY.</summary>
    public static void EmitCopy(CodeWriter writer, IReadOnlyList<ColumnCode> columns, Func<ColumnCode, bool> isOptional)
    {
        writer.Separate()
            .Summary("Writes the values of the columns that are set to a COPY, in their order.")
            .Write("[global::System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(global::System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder))]")
            .Write(GeneratedFile.NotCovered)
            .Open("internal async global::System.Threading.Tasks.ValueTask CopyAsync(global::Wit.Sdk.Generated.CopyRow row, global::System.Threading.CancellationToken cancellationToken)");
        foreach (var column in columns)
        {
            var value = column.Type.Write(isOptional(column) ? column.Property + ".Value" : column.Property, column.IsNullable, "row");
            writer.Write($"{(isOptional(column) ? $"if ({column.Property}.IsSet) " : string.Empty)}await row.WriteAsync({value}, {column.Type.ParameterType}, cancellationToken).ConfigureAwait(false);");
        }

        // The compiler warns of an async method without an await.
        if (columns.Count == 0)
            writer.Write("await global::System.Threading.Tasks.ValueTask.CompletedTask.ConfigureAwait(false);");
        writer.Close();
    }

    /// <summary>Writes <c>SetColumns</c> and <c>Bind</c>.</summary>
    public static void Emit(CodeWriter writer, IReadOnlyList<ColumnCode> columns, Func<ColumnCode, bool> isOptional)
    {
        SetColumns(writer.Separate(), columns, isOptional);
        Bind(writer.Separate(), columns, isOptional);
    }

    /// <summary>The statement that adds a value to <c>parameters</c>.</summary>
    public static string Add(ColumnCode column, string value, bool nullable) =>
        $"parameters.Add({column.Type.Write(value, nullable)}, {column.Type.ParameterType});";

    private static void SetColumns(CodeWriter writer, IReadOnlyList<ColumnCode> columns, Func<ColumnCode, bool> isOptional)
    {
        var always = string.Join(", ", columns.Where(column => !isOptional(column)).Select(column => column.Ordinal));
        writer.Summary("The columns that are set.")
            .Write(GeneratedFile.NotCovered)
            .Open("internal global::Wit.Sdk.Statements.ColumnSet SetColumns")
            .Open("get")
            .Write($"var columns = global::Wit.Sdk.Statements.ColumnSet.{(always.Length == 0 ? "Empty" : $"Of({always})")};");
        foreach (var column in columns.Where(isOptional))
            writer.Write($"if ({column.Property}.IsSet) columns = columns.Add({column.Ordinal});");
        writer.Write("return columns;").Close().Close();
    }

    private static void Bind(CodeWriter writer, IReadOnlyList<ColumnCode> columns, Func<ColumnCode, bool> isOptional)
    {
        writer.Summary("Adds the values of the columns that are set, in their order.")
            .Write(GeneratedFile.NotCovered)
            .Open("internal void Bind(global::Wit.Sdk.Statements.StatementParameters parameters)");
        foreach (var column in columns)
        {
            writer.Write(isOptional(column)
                ? $"if ({column.Property}.IsSet) {Add(column, column.Property + ".Value", column.IsNullable)}"
                : Add(column, column.Property, column.IsNullable));
        }

        writer.Close();
    }
}
