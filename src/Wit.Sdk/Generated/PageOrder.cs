using System.ComponentModel;
using Wit.Sdk.Paging;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <summary>How the pages of a list follow each other: by the values of its order's columns in the last row, which no other row has.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TKey">The values that the rows agree in.</typeparam>
/// <param name="after">The condition in SQL that leads to the rows after a place; its parameters come after those of the list and its limit.</param>
/// <param name="columns">The columns of the order.</param>
/// <param name="sign">Writes the list's values, so that a token is of no use with others.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PageOrder<TRow, TKey>(string after, IReadOnlyList<PageColumn<TRow>> columns, Action<PagePlaceWriter, TKey> sign)
    where TRow : class, IRow<TRow>
{
    internal string After { get; } = after;

    internal void WritePlace(PagePlaceWriter writer, TRow row)
    {
        foreach (var column in columns)
            column.Write(writer, row);
    }

    internal void Sign(PagePlaceWriter writer, TKey key) => sign(writer, key);

    internal void BindPlace(PagePlace place, StatementParameters parameters)
    {
        for (var index = 0; index < columns.Count; index++)
            columns[index].Bind(parameters, place.Values[index]);
    }

    /// <summary>Whether the values have the number and the types of the columns.</summary>
    internal bool IsReadable(PagePlace place)
    {
        if (place.Values.Count != columns.Count)
            return false;
        for (var index = 0; index < columns.Count; index++)
        {
            if (!columns[index].IsReadable(place.Values[index]))
                return false;
        }

        return true;
    }
}
