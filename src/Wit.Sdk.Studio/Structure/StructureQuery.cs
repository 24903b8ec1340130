using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Tooling.Documenting;

namespace Wit.Sdk.Studio.Structure;

/// <summary>Reads how a table is built: keys and indexes with their sizes, use and helpers, checks, policies.</summary>
internal static class StructureQuery
{
    private const string Indexes =
        """
        select c.relname, pg_get_indexdef(i.indexrelid), case when i.indisprimary then 'primary key' when i.indisunique then 'unique' else '' end, pg_relation_size(i.indexrelid), s.idx_scan
        from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
        left join pg_stat_user_indexes s on s.indexrelid = i.indexrelid
        """;

    public static async Task<StructureAnswer> RunAsync(StudioDatabase database, StructureRequest request, CancellationToken cancellationToken)
    {
        var shape = database.Require(request.Table);
        var (table, written) = database.Tables(shape.Name);
        var query = new SqlQuery();
        query.Add(Indexes).Add($" where n.nspname = {query.TextValue(shape.Name.Schema)} and t.relname = {query.TextValue(shape.Name.Name)} order by i.indisprimary desc, i.indisunique desc, c.relname");
        var indexes = await database.ReadAsync(
            query,
            async (reader, ct) =>
            {
                var lines = new List<IndexLine>();
                while (await reader.ReadAsync(ct))
                {
                    var (name, definition) = (reader.GetString(0), reader.GetString(1));
                    lines.Add(new IndexLine(
                        name, definition[(definition.IndexOf(" USING ", StringComparison.Ordinal) + " USING ".Length)..], reader.GetString(2), reader.GetInt64(3), reader.IsDBNull(4) ? null : reader.GetInt64(4),
                        written is null ? [] : HelperNames.Of(written, name)));
                }

                return lines;
            },
            cancellationToken);
        return new StructureAnswer(
            indexes,
            [.. (table?.Checks ?? []).Select(static check => new NamedText(check.Name, check.Expression))],
            [.. (table?.Policies ?? []).Select(static policy => new NamedText(policy.Name, $"for {policy.For.ToLowerInvariant()} to {string.Join(", ", policy.To)}{Clause(" using ", policy.Using)}{Clause(" with check ", policy.WithCheck)}"))]);
    }

    private static string Clause(string words, string? expression) => expression is null ? string.Empty : $"{words}({expression})";
}
