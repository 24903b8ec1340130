using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits Find, Exists and FindMany by a key.</summary>
internal static class TableFindEmitter
{
    /// <summary>Writes the helpers of a key.</summary>
    public static void Emit(CodeWriter writer, TableCode table, KeyCode key)
    {
        var among = key.FilterSql is null ? string.Empty : $", of those where {Docs.Code(key.FilterSql)}";
        var call = $"(Session, Rows.Find{key.Suffix}, {Statement.State(key.Parts)}, ";

        writer.Separate()
            .Summary($"Finds the row with this {Statement.Enumerate(key.Parts)}{among}; null when there is none.")
            .DocumentParts(key.Parts)
            .DocumentInclude(table)
            .DocumentCancellation()
            .Write(
                $$"""
                public global::System.Threading.Tasks.Task<{{table.RowType}}?> Find{{key.Suffix}}Async({{Statement.Parameters(key.Parts, Statement.Include(table))}}) =>
                    global::Wit.Sdk.Statements.RowReads.FindAsync{{call}}{{Statement.Included(table)}}, ct);
                """);
        writer.Separate()
            .Summary($"Whether there is a row with this {Statement.Enumerate(key.Parts)}{among}.")
            .DocumentParts(key.Parts)
            .DocumentCancellation()
            .Write(
                $$"""
                public global::System.Threading.Tasks.Task<bool> Exists{{key.Suffix}}Async({{Statement.Parameters(key.Parts, [])}}) =>
                    global::Wit.Sdk.Statements.RowReads.ExistsAsync{{call}}ct);
                """);
        if (key.HasSets)
            FindMany(writer.Separate(), table, key, among);
    }

    private static void FindMany(CodeWriter writer, TableCode table, KeyCode key, string among) => writer
        .Summary($"Finds the rows with these {Statement.Enumerate(key.Parts)}{among}, in one statement and in any order; a key without a row is left out.")
        .Write("/// <param name=\"keys\">The keys.</param>")
        .DocumentInclude(table)
        .DocumentCancellation()
        .Write(
            $$"""
            public global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<{{table.RowType}}>> FindMany{{key.Suffix}}Async({{Statement.Parameters(default, [$"global::System.Collections.Generic.IReadOnlyCollection<{Statement.StateType(key.Parts)}> keys", .. Statement.Include(table)])}}) =>
                global::Wit.Sdk.Statements.RowReads.FindManyAsync(Session, Rows.FindMany{{key.Suffix}}, {{Statement.State([.. key.Parts.Select((part, i) => Set(key, part, i))])}}, {{Statement.Included(table)}}, ct);
            """);

    /// <summary>One column of all keys as an array, as Npgsql takes its values.</summary>
    private static string Set(KeyCode key, KeyPartCode part, int index)
    {
        var value = Statement.Item("key", index, key.Parts.Count);
        var written = part.Column.Type.Write(value, nullable: false);
        return written == "key" ? "global::Wit.Sdk.Statements.KeySet.Of(keys)" : $"global::Wit.Sdk.Statements.KeySet.Of(keys, static key => {written})";
    }
}
