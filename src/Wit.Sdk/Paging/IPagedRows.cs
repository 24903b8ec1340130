using Wit.Sdk.Definitions;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Paging;

/// <summary>A list that is read page by page. A struct, so that it costs no object.</summary>
internal interface IPagedRows<TRow>
    where TRow : class, IRow<TRow>
{
    TableDefinition Table { get; }

    /// <summary>The scope of a token, without the list's arguments.</summary>
    string Identity { get; }

    /// <summary>Writes the arguments.</summary>
    void Sign(PagePlaceWriter writer);

    /// <summary>Writes the values of the order's columns.</summary>
    void WritePlace(PagePlaceWriter writer, TRow row);

    /// <summary>Whether a place has values of these columns.</summary>
    bool IsReadable(PagePlace place);
}
