using System.Globalization;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Keys;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits the writes by key of a table whose rows have a version: they take the version that was read.</summary>
internal static class TableVersionEmitter
{
    private const string Writes = "global::Wit.Sdk.Generated.VersionedWrites.";

    /// <summary>Writes Update and Delete.</summary>
    public static void Emit(CodeWriter writer, TableCode table, KeyCode key, ColumnCode version)
    {
        Update(writer.Separate(), table, key, version);
        Delete(writer.Separate(), table, key, version);
    }

    private static void Update(CodeWriter writer, TableCode table, KeyCode key, ColumnCode version)
    {
        var count = key.Parts.Count + 2;
        writer.Summary($"Changes the row with this {Statement.Enumerate(key.Parts)} and raises its {Docs.Code(version.Column.Name)}, unless that was raised since it was read.");
        Document(writer, key, version, "/// <param name=\"patch\">The changes; columns that are not set stay as they are.</param>", then: "after the change")
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<{{table.RowType}}> UpdateAsync({{Statement.Parameters(key.Parts, version.Type.Name + " version", table.PatchType + " patch")}})
                {
                    global::System.ArgumentNullException.ThrowIfNull(patch);
                    return {{Writes}}UpdateAsync<{{table.RowType}}, {{Statement.StateType([.. key.Parts.Select(part => part.Column.Type.Name), version.Type.Name, table.PatchType])}}>(
                        Session,
                        Definition,
                        Keys.PrimaryKey,
                        patch.SetColumns,
                        {{Statement.State([.. key.Parts.Select(part => part.Parameter), "version", "patch"])}},
                        static (parameters, state) => { state.Item{{count.ToString(CultureInfo.InvariantCulture)}}.Bind(parameters); {{Bind(key, version, count)}} },
                        cancellationToken);
                }
                """);
    }

    private static void Delete(CodeWriter writer, TableCode table, KeyCode key, ColumnCode version)
    {
        writer.Summary($"Deletes the row with this {Statement.Enumerate(key.Parts)}, unless its {Docs.Code(version.Column.Name)} was raised since it was read.");
        Document(writer, key, version, patch: null, then: table.SoftDelete is null ? "as it was" : "after the change")
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<{{table.RowType}}> DeleteAsync({{Statement.Parameters(key.Parts, version.Type.Name + " version")}}) =>
                    {{Writes}}DeleteAsync<{{table.RowType}}, {{Statement.StateType([.. key.Parts.Select(part => part.Column.Type.Name), version.Type.Name])}}>(
                        Session,
                        Definition,
                        Keys.PrimaryKey,
                        {{Statement.State([.. key.Parts.Select(part => part.Parameter), "version"])}},
                        static (parameters, state) => { {{Bind(key, version, key.Parts.Count + 1)}} },
                        cancellationToken);
                """);
    }

    private static CodeWriter Document(CodeWriter writer, KeyCode key, ColumnCode version, string? patch, string then)
    {
        writer.DocumentParts(key.Parts).Write($"/// <param name=\"version\">The value of {Docs.Code(version.Column.Name)} in the row that was read.</param>");
        if (patch is not null)
            writer.Write(patch);
        return writer.DocumentCancellation()
            .Write($"/// <returns>The row {then}.</returns>")
            .Write("/// <exception cref=\"global::Wit.Sdk.RowNotFoundException\">No row has this key.</exception>")
            .Write("/// <exception cref=\"global::Wit.Sdk.ConcurrencyConflictException\">The row has another version.</exception>");
    }

    /// <summary>Binds the key, then the version.</summary>
    private static string Bind(KeyCode key, ColumnCode version, int states) =>
        Statement.Bind(key.Parts, states) + " " + ValueBinding.Add(version, Statement.Item("state", key.Parts.Count, states), nullable: false);
}
