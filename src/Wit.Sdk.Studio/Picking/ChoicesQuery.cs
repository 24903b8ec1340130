using System.Globalization;
using Wit.Sdk.Studio.Queries;

namespace Wit.Sdk.Studio.Picking;

/// <summary>Finds rows that a foreign key can lead to.</summary>
internal static class ChoicesQuery
{
    public static Task<ChoicesAnswer> RunAsync(StudioDatabase database, ChoicesRequest request, CancellationToken cancellationToken)
    {
        var table = database.Require(request.Table);
        var reference = table.References.FirstOrDefault(it => it.Name == request.Reference) ?? throw new BadRequestException($"'{table.Name}' has no foreign key '{request.Reference}'. Reload the page.");
        var other = database.Require(reference.Table);
        var keys = reference.OtherColumns.Select(name => "r." + SqlQuery.Quote(FilterSql.Column(other, name).Name) + "::text").ToList();
        var label = other.Label is { } name ? $"left(r.{SqlQuery.Quote(name)}::text, 80)" : null;
        var query = new SqlQuery();
        query.Add("select ").Add(string.Join(", ", keys.Append(label ?? "null::text"))).Add(" from ").Add(SqlQuery.Quote(other.Name)).Add(" as r");
        var conditions = new List<string>();
        if (other.Rules.SoftDelete is { } deleted) conditions.Add($"r.{SqlQuery.Quote(deleted)} is null");
        if (request.Search is { Length: > 0 } search)
        {
            var begins = keys.Select(key => $"{key} ilike {query.TextValue(FilterSql.Escape(search) + "%")}");
            var holds = other.Label is null ? [] : new[] { $"r.{SqlQuery.Quote(other.Label)}::text ilike {query.TextValue("%" + FilterSql.Escape(search) + "%")}" };
            conditions.Add("(" + string.Join(" or ", holds.Concat(begins)) + ")");
        }

        if (conditions.Count > 0) query.Add(" where ").Add(string.Join(" and ", conditions));
        query.Add(string.Create(CultureInfo.InvariantCulture, $" order by {keys.Count + (label is null ? 0 : 1)}, 1 limit {ChoicesAnswer.Most + 1}"));
        return database.ReadAsync(query, async (reader, ct) =>
        {
            var choices = new List<Choice>();
            while (await reader.ReadAsync(ct))
            {
                var at = 0;
                choices.Add(new Choice(RowsQuery.Take(reader, ref at, keys.Count), RowsQuery.Take(reader, ref at, 1)[0]));
            }

            return new ChoicesAnswer([.. choices.Take(ChoicesAnswer.Most)], choices.Count > ChoicesAnswer.Most);
        }, cancellationToken);
    }
}
