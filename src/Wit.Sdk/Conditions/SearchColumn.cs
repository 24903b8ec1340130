using Wit.Sdk.Conditions;
using Wit.Sdk.Conditions.Columns;
using Wit.Sdk.Conditions.Nodes;

namespace Wit.Sdk;

/// <summary>A column of documents for text search: <c>tsvector</c>.</summary>
public sealed class SearchColumn : Column<string?>
{
    internal SearchColumn(TableColumns owner, int ordinal, ColumnType<string?> type)
        : base(owner, ordinal, type)
    {
    }

    /// <summary>The rows that a search finds. The query is what people type: words, <c>"phrases"</c>, <c>or</c>, <c>-without</c>; none is a wrong one.</summary>
    /// <param name="query">The query.</param>
    /// <param name="configuration">The configuration that the words are read by, such as <c>english</c>; null for the one of the session.</param>
    public Condition Matches(string query, string? configuration = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new SearchCondition(this, query, configuration);
    }

    /// <summary>How well a row fits a search, to order by it: <c>row => row.Search.Rank(query).Descending</c>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="configuration">The configuration that the words are read by; null for the one of the session.</param>
    public Column<float> Rank(string query, string? configuration = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new RankColumn(this, query, configuration);
    }
}
