using System.Globalization;
using Wit.Sdk.Studio.Queries;

namespace Wit.Sdk.Studio.Edits;

/// <summary>Reads one value.</summary>
internal static class ValueQuery
{
    public static Task<ValueAnswer> RunAsync(StudioDatabase database, ValueRequest request, CancellationToken cancellationToken)
    {
        var table = database.Require(request.Table);
        var column = FilterSql.Column(table, request.Column);
        var query = new SqlQuery();
        var text = $"r.{SqlQuery.Quote(column.Name)}::text";
        query.Add(string.Create(CultureInfo.InvariantCulture, $"select case when length({text}) <= {ValueAnswer.LongestText} then {text} end, coalesce(length({text}), 0) <= {ValueAnswer.LongestText}"))
            .Add(" from ").Add(SqlQuery.Quote(table.Name)).Add(" as r where ").Add(ValueSql.IsRow(table, request.Key, query));
        return database.ReadAsync(query, async (reader, ct) => await reader.ReadAsync(ct)
            ? new ValueAnswer(await reader.IsDBNullAsync(0, ct) ? null : reader.GetString(0), reader.GetBoolean(1))
            : new ValueAnswer(null, IsWhole: false), cancellationToken);
    }
}
