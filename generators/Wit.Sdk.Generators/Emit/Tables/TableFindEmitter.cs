using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Naming;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits Find and Exists by a key.</summary>
internal static class TableFindEmitter
{
    /// <summary>Writes the two helpers of a key.</summary>
    public static void Emit(CodeWriter writer, TableCode table, KeyCode key)
    {
        var types = key.Parts.Select(part => part.Column.Type.Name).ToList();
        var state = Statement.State([.. key.Parts.Select(part => part.Parameter)]);
        var bind = $"static (parameters, state) => {{ {Statement.Bind(key.Parts, types.Count)} }}";
        var stateType = Statement.StateType(types);
        // The predicate of a partial index picks the one row that its columns alone do not.
        var where = "WHERE " + Statement.Where(key.Parts) + (key.FilterSql is null ? string.Empty : $" AND ({key.FilterSql})");
        var among = key.FilterSql is null ? string.Empty : $", of those where {Docs.Code(key.FilterSql)}";

        writer.Separate()
            .Summary($"Finds the row with this {Statement.Enumerate(key.Parts)}{among}; null when there is none.")
            .DocumentParts(key.Parts)
            .DocumentCancellation()
            .Write(
                $$"""
                public global::System.Threading.Tasks.Task<{{table.RowType}}?> Find{{key.Suffix}}Async({{Statement.Parameters(key.Parts)}}, {{Statement.CancellationToken}}) =>
                    Session.FindAsync<{{table.RowType}}, {{stateType}}>(
                        {{Statement.Select(where)}},
                        {{state}},
                        {{bind}},
                        cancellationToken);
                """);
        writer.Separate()
            .Summary($"Whether there is a row with this {Statement.Enumerate(key.Parts)}{among}.")
            .DocumentParts(key.Parts)
            .DocumentCancellation()
            .Write(
                $$"""
                public global::System.Threading.Tasks.Task<bool> Exists{{key.Suffix}}Async({{Statement.Parameters(key.Parts)}}, {{Statement.CancellationToken}}) =>
                    Session.ExistsAsync<{{stateType}}>(
                        {{CSharpLiteral.Quote($"SELECT EXISTS (SELECT 1 FROM {table.SqlName} {where})")}},
                        {{state}},
                        {{bind}},
                        cancellationToken);
                """);
    }
}
