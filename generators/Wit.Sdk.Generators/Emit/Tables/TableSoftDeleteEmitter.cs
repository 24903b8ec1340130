using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Keys;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits the writes that only tables with deleted rows have: Restore and Purge.</summary>
internal static class TableSoftDeleteEmitter
{
    private const string Writes = "global::Wit.Sdk.Generated.RowWrites.";

    /// <summary>Writes Restore and Purge by the primary key.</summary>
    public static void ByKey(CodeWriter writer, TableCode table, KeyCode key)
    {
        var which = $"the row with this {Statement.Enumerate(key.Parts)}";
        ByKey(writer, table, key, "Restore", $"Takes back the deletion of {which}.", "The row after the change.", "No deleted row has this key.");
        ByKey(writer, table, key, "Purge", $"Deletes {which} for good, whether it was deleted before or not.", "The row as it was.", "No row has this key.");
    }

    /// <summary>Writes Purge by a condition.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="where">The parameter of the condition.</param>
    /// <param name="example">Documents it.</param>
    public static void PurgeWhere(CodeWriter writer, TableCode table, string where, string example) => writer
        .Summary("Deletes every row that satisfies a condition for good, whether it was deleted before or not.")
        .Write(example)
        .DocumentCancellation()
        .Write("/// <returns>The rows as they were, in any order.</returns>")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<{{table.RowType}}>> PurgeAsync({{where}}, {{Statement.CancellationToken}})
            {
                global::System.ArgumentNullException.ThrowIfNull(where);
                return {{Writes}}PurgeWhereAsync<{{table.RowType}}>(Session, Definition, where({{table.ColumnsType}}.All), cancellationToken);
            }
            """);

    private static void ByKey(CodeWriter writer, TableCode table, KeyCode key, string verb, string summary, string result, string failure) => writer.Separate()
        .Summary(summary)
        .DocumentParts(key.Parts)
        .DocumentCancellation()
        .Write($"/// <returns>{result}</returns>")
        .Write($"/// <exception cref=\"global::Wit.Sdk.RowNotFoundException\">{failure}</exception>")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public global::System.Threading.Tasks.Task<{{table.RowType}}> {{verb}}Async({{Statement.Parameters(key.Parts)}}, {{Statement.CancellationToken}}) =>
                {{Writes}}{{verb}}Async<{{table.RowType}}, {{Statement.StateType(key.Parts)}}>(
                    Session,
                    Definition,
                    Keys.PrimaryKey,
                    {{Statement.State(key.Parts)}},
                    static (parameters, state) => { {{Statement.Bind(key.Parts, key.Parts.Count)}} },
                    cancellationToken);
            """);
}
