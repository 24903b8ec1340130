using Wit.Sdk.Definitions;
using Wit.Sdk.Generated;
using Wit.Sdk.Paging;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Queries.Typed;

/// <summary>The pages of a query.</summary>
internal readonly struct PagedQuery<TRow>(OrderedQuery<TRow> query, QueryStatement statement) : IPagedRows<TRow>
    where TRow : class, IRow<TRow>
{
    public TableDefinition Table => statement.Table;

    public string Identity => statement.Identity;

    public void Sign(PagePlaceWriter writer) => query.Filter?.Bind(new StatementParameters(new SignedValues(writer), query.Session.Services.Json));

    public void WritePlace(PagePlaceWriter writer, TRow row)
    {
        foreach (var order in statement.PageOrder)
            writer.Write(TRow.ValueOf(row, order.Column.Ordinal));
    }

    public bool IsReadable(PagePlace place)
    {
        if (place.Values.Count != statement.PageOrder.Count)
            return false;
        for (var index = 0; index < place.Values.Count; index++)
        {
            if (!statement.PageOrder[index].Column.IsReadable(place.Values[index]))
                return false;
        }

        return true;
    }
}
