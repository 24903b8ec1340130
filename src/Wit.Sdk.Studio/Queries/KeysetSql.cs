using System.Globalization;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Queries;

/// <summary>The order of rows and where a page begins: by what the last row before it had, so that a page far down costs no more than the first.</summary>
internal sealed class KeysetSql
{
    private readonly List<Part> _parts;
    private readonly bool _isKeyed;

    public KeysetSql(TableShape table, IReadOnlyList<SortColumn>? sort)
    {
        _parts = [.. (sort ?? []).Select(column => PartOf(FilterSql.Column(table, column.Column), column.IsDescending)).DistinctBy(part => part.Sql)];
        _isKeyed = !table.IsView;

        // The key goes in the direction of what is sorted by, so that one index can give both.
        var isDescending = _parts.Count > 0 && _parts[^1].IsDescending;
        if (_isKeyed && table.Key.Count == 0) _parts.Add(new Part("r.ctid", isDescending, IsNullable: false, IsText: false));
        else if (_isKeyed) _parts.AddRange(table.Key.Select(name => PartOf(table.FindColumn(name)!, isDescending)).Where(part => _parts.TrueForAll(other => other.Sql != part.Sql)));
    }

    /// <summary>How many values a place has.</summary>
    public int Count => _isKeyed ? _parts.Count : 0;

    /// <summary>The expressions of a row's place.</summary>
    public IEnumerable<string> Place => _isKeyed ? _parts.Select(part => part.Sql + "::text") : [];

    public string? OrderBy => _parts.Count == 0 ? null : " order by " + string.Join(", ", _parts.Select(part => part.Sql + (part.IsDescending ? " desc" : string.Empty)));

    /// <summary>The condition for rows after a place; null for the first page, and where places are counted.</summary>
    public string? After(IReadOnlyList<string?>? place, SqlQuery query)
    {
        if (!_isKeyed || place is null) return null;
        if (place.Count != _parts.Count) throw new BadRequestException("The place of the page does not fit the order of the rows. Load the first page.");
        if (_parts.TrueForAll(part => !part.IsNullable && part.IsDescending == _parts[0].IsDescending) && place.All(value => value is not null))
        {
            var values = string.Join(", ", _parts.Select((part, i) => Value(part, place[i], query)));
            return $"({string.Join(", ", _parts.Select(part => part.Sql))}) {(_parts[0].IsDescending ? "<" : ">")} ({values})";
        }

        return After(place, 0, query);
    }

    /// <summary>The number of rows before a page of a view, which has no key.</summary>
    public long Offset(IReadOnlyList<string?>? place) => _isKeyed || place is null ? 0
        : place.Count == 1 && long.TryParse(place[0], NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset
        : throw new BadRequestException("The place of the page is not a number. Load the first page.");

    /// <summary>NULL is the greatest, as PostgreSQL sorts.</summary>
    private string After(IReadOnlyList<string?> place, int i, SqlQuery query)
    {
        if (i == _parts.Count) return "false";
        var part = _parts[i];
        if (place[i] is not { } value)
        {
            var rest = $"{part.Sql} is null and {After(place, i + 1, query)}";
            return part.IsDescending ? $"({part.Sql} is not null or ({rest}))" : $"({rest})";
        }

        var parameter = Value(part, value, query);
        var beyond = part.IsDescending ? $"{part.Sql} < {parameter}" : $"{part.Sql} > {parameter}" + (part.IsNullable ? $" or {part.Sql} is null" : string.Empty);
        return $"({beyond} or ({part.Sql} = {parameter} and {After(place, i + 1, query)}))";
    }

    private static string Value(Part part, string? value, SqlQuery query) => part.IsText ? query.TextValue(value) : query.Value(value);

    private static Part PartOf(ColumnShape column, bool isDescending) => new(FilterSql.Comparable(column), isDescending, !column.NotNull, column.IsComparedAsText);

    private sealed record Part(string Sql, bool IsDescending, bool IsNullable, bool IsText);
}
