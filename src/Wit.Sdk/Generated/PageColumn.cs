using System.ComponentModel;
using Wit.Sdk.Paging;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <summary>A column of a list's order.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PageColumn<TRow>
    where TRow : class, IRow<TRow>
{
    private protected PageColumn()
    {
    }

    /// <summary>The column of a property.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="get">Returns the value of a row.</param>
    /// <param name="bind">Adds a value as a parameter.</param>
    public static PageColumn<TRow> Of<T>(Func<TRow, T> get, Action<StatementParameters, T> bind) => new Typed<T>(get, bind);

    internal abstract void Write(PagePlaceWriter writer, TRow row);

    internal abstract bool IsReadable(string? value);

    internal abstract void Bind(StatementParameters parameters, string? value);

    private sealed class Typed<T>(Func<TRow, T> get, Action<StatementParameters, T> bind) : PageColumn<TRow>
    {
        internal override void Write(PagePlaceWriter writer, TRow row) => writer.Write(get(row));

        internal override bool IsReadable(string? value) => PageValue.TryParse<T>(value, out _);

        internal override void Bind(StatementParameters parameters, string? value)
        {
            if (!PageValue.TryParse<T>(value, out var parsed))
                throw new InvalidOperationException("The place of the page was not looked at before it is bound.");
            bind(parameters, parsed!);
        }
    }
}
