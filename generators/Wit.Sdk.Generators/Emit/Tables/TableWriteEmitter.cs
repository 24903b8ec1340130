using System.Globalization;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Keys;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits Insert, Upsert, and by primary key Update and Delete. Each returns the row as it is in the database then.</summary>
internal static class TableWriteEmitter
{
    /// <summary>Writes the helpers.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        Insert(writer, table);
        TableManyWriteEmitter.Insert(writer, table);
        if (!table.Keys.IsEmpty)
        {
            Upsert(writer, table);
            TableUpsertEmitter.Emit(writer, table);
        }

        if (table.PrimaryKey is { } key)
        {
            if (table.RowVersion is { } version)
                TableVersionEmitter.Emit(writer, table, key, version);
            else if (table.Patchable.Any())
                Update(writer, table, key);
            if (table.Columns.Any(column => column.IsCounter))
                Increment(writer, table, key);
            Delete(writer, table, key);
            if (table.SoftDelete is not null)
                TableSoftDeleteEmitter.ByKey(writer, table, key);
        }

        TableManyWriteEmitter.UpdateAndDelete(writer, table);
    }

    private static void Insert(CodeWriter writer, TableCode table) => writer.Separate()
        .Summary("Inserts a row.")
        .Write("/// <param name=\"row\">The values; columns that are not set take their defaults.</param>")
        .DocumentCancellation()
        .Write("/// <returns>The row with its defaults.</returns>")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public global::System.Threading.Tasks.Task<{{table.RowType}}> InsertAsync({{table.NewType}} row, {{Statement.CancellationToken}})
            {
                global::System.ArgumentNullException.ThrowIfNull(row);
                return Session.InsertAsync<{{table.RowType}}, {{table.NewType}}>(
                    Definition, row.SetColumns, row, static (parameters, row) => row.Bind(parameters), cancellationToken);
            }
            """);

    private static void Upsert(CodeWriter writer, TableCode table) => writer.Separate()
        .Summary("Inserts a row, or updates the existing row with its key.")
        .Write("/// <param name=\"row\">The values to insert. If the row exists, only the columns that are set are updated.</param>")
        .Write("/// <param name=\"onConflict\">The key that decides whether the row exists, one of <see cref=\"Keys\"/>.</param>")
        .DocumentCancellation()
        .Write("/// <returns>The row after the change.</returns>")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public global::System.Threading.Tasks.Task<{{table.RowType}}> UpsertAsync({{table.NewType}} row, global::Wit.Sdk.UniqueKey<{{table.RowType}}> onConflict, {{Statement.CancellationToken}})
            {
                global::System.ArgumentNullException.ThrowIfNull(row);
                return Session.UpsertAsync<{{table.RowType}}, {{table.NewType}}>(
                    Definition, onConflict, row.SetColumns, row, static (parameters, row) => row.Bind(parameters), cancellationToken);
            }
            """);

    private static void Update(CodeWriter writer, TableCode table, KeyCode key)
    {
        var patch = (key.Parts.Count + 1).ToString(CultureInfo.InvariantCulture);
        writer.Separate()
            .Summary($"Changes the row with this {Statement.Enumerate(key.Parts)}.")
            .DocumentParts(key.Parts)
            .Write("/// <param name=\"patch\">The changes; columns that are not set stay as they are.</param>")
            .DocumentCancellation()
            .Write("/// <returns>The row after the change.</returns>")
            .Write("/// <exception cref=\"global::Wit.Sdk.RowNotFoundException\">No row has this key.</exception>")
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<{{table.RowType}}> UpdateAsync({{Statement.Parameters(key.Parts)}}, {{table.PatchType}} patch, {{Statement.CancellationToken}})
                {
                    global::System.ArgumentNullException.ThrowIfNull(patch);
                    return Session.UpdateAsync<{{table.RowType}}, {{Statement.StateType([.. key.Parts.Select(part => part.Column.Type.Name), table.PatchType])}}>(
                        Definition,
                        Keys.PrimaryKey,
                        patch.SetColumns,
                        {{Statement.State([.. key.Parts.Select(part => part.Parameter), "patch"])}},
                        static (parameters, state) => { state.Item{{patch}}.Bind(parameters); {{Statement.Bind(key.Parts, key.Parts.Count + 1)}} },
                        cancellationToken);
                }
                """);
    }

    private static void Increment(CodeWriter writer, TableCode table, KeyCode key) => writer.Separate()
        .Summary($"Adds to a counter in the row with this {Statement.Enumerate(key.Parts)}, atomically, in one statement.")
        .Write("/// <typeparam name=\"T\">The type of the column.</typeparam>")
        .DocumentParts(key.Parts)
        .Write($"/// <param name=\"column\">Names the column: <c>row => row.{table.Columns.First(column => column.IsCounter).Property}</c>.</param>")
        .Write("/// <param name=\"by\">The amount to add; less than zero subtracts.</param>")
        .DocumentCancellation()
        .Write("/// <returns>The row after the change.</returns>")
        .Write("/// <exception cref=\"global::Wit.Sdk.RowNotFoundException\">No row has this key.</exception>")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public global::System.Threading.Tasks.Task<{{table.RowType}}> IncrementAsync<T>({{Statement.Parameters(key.Parts, $"global::System.Func<{table.ColumnsType}, global::Wit.Sdk.CounterColumn<T>> column", "T by")}})
                where T : struct, global::System.Numerics.INumber<T>
            {
                global::System.ArgumentNullException.ThrowIfNull(column);
                return global::Wit.Sdk.Generated.RowWrites.IncrementAsync<{{table.RowType}}, T, {{Statement.StateType(key.Parts)}}>(
                    Session, Definition, Keys.PrimaryKey, column({{table.ColumnsType}}.All), by, {{Statement.State(key.Parts)}}, static (parameters, state) => { {{Statement.Bind(key.Parts, key.Parts.Count)}} }, cancellationToken);
            }
            """);

    private static void Delete(CodeWriter writer, TableCode table, KeyCode key) => writer.Separate()
        .Summary(table.SoftDelete is { } soft
            ? $"Deletes the row with this {Statement.Enumerate(key.Parts)}: sets {Docs.Code(soft.Column.Column.Name)}, so that reads skip it."
            : $"Deletes the row with this {Statement.Enumerate(key.Parts)}.")
        .DocumentParts(key.Parts)
        .DocumentCancellation()
        .Write($"/// <returns>The row {(table.SoftDelete is null ? "as it was" : "after the change")}.</returns>")
        .Write("/// <exception cref=\"global::Wit.Sdk.RowNotFoundException\">No row has this key.</exception>")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public global::System.Threading.Tasks.Task<{{table.RowType}}> DeleteAsync({{Statement.Parameters(key.Parts)}}, {{Statement.CancellationToken}}) =>
                Session.DeleteAsync<{{table.RowType}}, {{Statement.StateType([.. key.Parts.Select(part => part.Column.Type.Name)])}}>(
                    Definition,
                    Keys.PrimaryKey,
                    {{Statement.State([.. key.Parts.Select(part => part.Parameter)])}},
                    static (parameters, state) => { {{Statement.Bind(key.Parts, key.Parts.Count)}} },
                    cancellationToken);
            """);
}
