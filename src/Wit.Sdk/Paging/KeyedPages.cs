using Wit.Sdk.Definitions;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Paging;

/// <summary>The pages of a helper's list.</summary>
internal readonly struct KeyedPages<TRow, TKey>(RowQuery<TRow, TKey> query, TKey key) : IPagedRows<TRow>
    where TRow : class, IRow<TRow>
{
    public TableDefinition Table => query.Table;

    public string Identity => query.Identity;

    public void Sign(PagePlaceWriter writer) => query.Pages!.Sign(writer, key);

    public void WritePlace(PagePlaceWriter writer, TRow row) => query.Pages!.WritePlace(writer, row);

    public bool IsReadable(PagePlace place) => query.Pages!.IsReadable(place);
}
