using System.Globalization;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Definitions;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>Writes the SQL of related rows.</summary>
internal static class RelationSql
{
    /// <summary><c>a."id" = b."author_id"</c>.</summary>
    public static string Equal(string left, IReadOnlyList<string> leftColumns, string right, IReadOnlyList<string> rightColumns) => string.Join(
        " AND ", leftColumns.Select((column, index) => $"{left}.{SqlIdentifier.Quote(column)} = {right}.{SqlIdentifier.Quote(rightColumns[index])}"));

    /// <summary>The rows whose columns have the values that columns of a place have.</summary>
    public static string IsIn(string alias, IReadOnlyList<string> columns, PlaceSource source, IReadOnlyList<string> sourceColumns)
    {
        var tuple = string.Join(", ", Of(alias, columns));
        return $"{(columns.Count == 1 ? tuple : $"({tuple})")} IN ({source.Select(sourceColumns)})";
    }

    /// <summary>The statement of related rows in its parts, and the rows as a place of their own.</summary>
    public static ManySql Many<TTarget>(RelationDefinition relation, string alias, PlaceSource source, ManyOptions<TTarget> options)
        where TTarget : class, IRow<TTarget>
    {
        using var filter = new SqlPieces(source.NextParameter, alias);
        options.Filter?.Write(filter);
        var condition = (options.Filter is null ? string.Empty : $" AND {filter}") + relation.Target.LiveOf(" AND ", alias) + relation.Through?.Table.LiveOf(" AND ", "j");
        var orderBy = OrderBy(relation.Target, alias, options);
        var (table, meeting) = Tables(relation, alias);
        (string From, string Where, string KeyAlias) parts = options.Limit is { } limit
            ? (Limited(relation, alias, source, $"{table} WHERE {Equal(meeting, relation.MeetingColumns, "p", relation.Columns)}{condition}{orderBy}", limit), string.Empty, "p")
            : Unlimited(relation, source, table, meeting, condition);
        IReadOnlyList<Action<StatementParameters>> filters = options.Filter is null ? source.Filters : [.. source.Filters, options.Filter.Bind];
        var place = new PlaceSource(relation.Target, $" FROM {parts.From}{parts.Where}", alias, IsOnce: relation.Through is null, filter.NextParameter, filters);
        return new ManySql(parts.From, parts.Where, orderBy, parts.KeyAlias, options.Limit is null ? relation.MeetingColumns : relation.Columns, place);
    }

    /// <summary>All related rows: a join where each row of the place has values of its own, which the server then need not deduplicate.</summary>
    private static (string From, string Where, string KeyAlias) Unlimited(RelationDefinition relation, PlaceSource source, string table, string meeting, string condition) =>
        source.IsUnique(relation.Columns)
            ? ($"({source.Select(relation.Columns)}) AS p JOIN {table} ON {Equal(meeting, relation.MeetingColumns, "p", relation.Columns)}{condition}", string.Empty, meeting)
            : (table, $" WHERE {IsIn(meeting, relation.MeetingColumns, source, relation.Columns)}{condition}", meeting);

    /// <summary>The related table, behind the one between where there is one, and where the values of the place are met.</summary>
    private static (string Tables, string Meeting) Tables(RelationDefinition relation, string alias) => relation.Through is { } through
        ? ($"{through.Table.SqlName} AS j JOIN {relation.Target.SqlName} AS {alias} ON {Equal(alias, relation.TargetColumns, "j", through.TargetColumns)}", "j")
        : ($"{relation.Target.SqlName} AS {alias}", alias);

    /// <summary>The maximum number of rows for each row of the place, which an index finds without reading the others.</summary>
    private static string Limited(RelationDefinition relation, string alias, PlaceSource source, string rows, int limit) =>
        $"(SELECT DISTINCT {string.Join(", ", Of("s", relation.Columns))} FROM ({source.Select(relation.Columns)}) AS s) AS p " +
        string.Create(CultureInfo.InvariantCulture, $"CROSS JOIN LATERAL (SELECT {alias}.* FROM {rows} LIMIT {limit}) AS {alias}");

    private static string OrderBy<TTarget>(TableDefinition table, string alias, ManyOptions<TTarget> options)
        where TTarget : class, IRow<TTarget>
    {
        var key = table.Constraints.FirstOrDefault(static constraint => constraint.Kind == ConstraintKind.PrimaryKey)?.Columns ?? [];
        var order = options.Order.Select(by => by.Sql(alias)).Concat(Of(alias, key)).ToList();
        return order.Count == 0 ? string.Empty : " ORDER BY " + string.Join(", ", order);
    }

    private static IEnumerable<string> Of(string alias, IEnumerable<string> columns) => columns.Select(column => $"{alias}.{SqlIdentifier.Quote(column)}");
}
