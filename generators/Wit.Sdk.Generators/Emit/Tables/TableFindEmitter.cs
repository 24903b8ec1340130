using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Keys;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits Find, Exists and FindMany by a key.</summary>
internal static class TableFindEmitter
{
    /// <summary>Writes the helpers of a key.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The key.</param>
    /// <param name="form">How the query is given, a member of <c>Rows</c>.</param>
    public static void Emit(CodeWriter writer, TableCode table, KeyCode key, Func<string, string> form)
    {
        var among = key.ReadFilterSql is null ? string.Empty : $", of those where {Docs.Code(key.ReadFilterSql)}";
        var call = $"(Session, {form("Find" + key.Suffix)}, {Statement.State(key.Parts)}, ";

        var find = $"Finds the row with this {Statement.Enumerate(key.Parts)}{among}; null when there is none.";

        writer.Separate()
            .Summary(find)
            .DocumentParts(key.Parts)
            .DocumentInclude(table)
            .DocumentCancellation()
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<{{table.RowType}}?> Find{{key.Suffix}}Async({{Statement.Parameters(key.Parts, Statement.Include(table))}}) =>
                    global::Wit.Sdk.Generated.RowReads.FindAsync{{call}}{{Statement.Included(table)}}, cancellationToken);
                """);
        writer.EmitWithoutInclude(table, find, $"global::System.Threading.Tasks.Task<{table.RowType}?> Find{key.Suffix}Async", key.Parts);
        writer.Separate()
            .Summary($"Whether there is a row with this {Statement.Enumerate(key.Parts)}{among}.")
            .DocumentParts(key.Parts)
            .DocumentCancellation()
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task<bool> Exists{{key.Suffix}}Async({{Statement.Parameters(key.Parts, [])}}) =>
                    global::Wit.Sdk.Generated.RowReads.ExistsAsync{{call}}cancellationToken);
                """);
        if (key.HasSets)
            FindMany(writer.Separate(), table, key, among, form);
    }

    private static void FindMany(CodeWriter writer, TableCode table, KeyCode key, string among, Func<string, string> form)
    {
        var summary = $"Finds the rows with these {Statement.Enumerate(key.Parts)}{among}, in one statement and in any order; a key without a row is left out.";
        var keys = $"global::System.Collections.Generic.IReadOnlyCollection<{Statement.StateType(key.Parts)}> keys";
        var result = $"global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<{table.RowType}>> FindMany{key.Suffix}Async";
        writer.Summary(summary)
            .Write("/// <param name=\"keys\">The keys.</param>")
            .DocumentInclude(table)
            .DocumentCancellation()
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public {{result}}({{Statement.Parameters(default, [keys, .. Statement.Include(table)])}}) =>
                    global::Wit.Sdk.Generated.RowReads.FindManyAsync(Session, {{form("FindMany" + key.Suffix)}}, {{Statement.State([.. key.Parts.Select((part, i) => Set(key, part, i))])}}, {{Statement.Included(table)}}, cancellationToken);
                """);
        writer.EmitWithoutInclude(table, summary, result, default, keys);
    }

    /// <summary>One column of all keys as an array, as Npgsql takes its values.</summary>
    private static string Set(KeyCode key, KeyPartCode part, int index)
    {
        var value = Statement.Item("key", index, key.Parts.Count);
        var written = part.Column.Type.Write(value, nullable: false);
        return written == "key" ? "global::Wit.Sdk.Generated.KeySet.Of(keys)" : $"global::Wit.Sdk.Generated.KeySet.Of(keys, static key => {written})";
    }
}
