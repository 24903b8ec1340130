using System.Globalization;
using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits List by a foreign key or the first columns of an index.</summary>
internal static class TableListEmitter
{
    /// <summary>Writes the helper of a list.</summary>
    public static void Emit(CodeWriter writer, TableCode table, ListCode list)
    {
        var limit = list.Parts.Count + 1;
        var sql = "WHERE " + Statement.Where(list.Parts)
            + (list.OrderBy.Length == 0 ? string.Empty : " ORDER BY " + list.OrderBy)
            + " LIMIT $" + limit.ToString(CultureInfo.InvariantCulture);
        var order = list.OrderBy.Length == 0 ? "in no order" : "ordered by " + Docs.Code(list.OrderBy.Replace("\"", string.Empty));

        writer.Separate()
            .Summary($"Lists the rows with this {Statement.Enumerate(list.Parts)}, {order}.")
            .DocumentParts(list.Parts)
            .Write("/// <param name=\"limit\">At most so many rows; null for all.</param>")
            .DocumentCancellation()
            .Write(
                $$"""
                public global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<{{table.RowType}}>> List{{list.Suffix}}Async({{Statement.Parameters(list.Parts)}}, int? limit = null, {{Statement.CancellationToken}}) =>
                    Session.ListAsync<{{table.RowType}}, {{Statement.StateType([.. list.Parts.Select(part => part.Column.Type.Name), "int?"])}}>(
                        {{Statement.Select(sql)}},
                        {{Statement.State([.. list.Parts.Select(part => part.Parameter), "limit"])}},
                        static (parameters, state) => { {{Statement.Bind(list.Parts, limit)}} parameters.Add(state.Item{{limit}}, global::NpgsqlTypes.NpgsqlDbType.Integer); },
                        cancellationToken);
                """);
    }
}
