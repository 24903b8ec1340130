namespace Wit.Sdk.Bulk;

/// <summary>An enumerator that stands on its first element from the start, so that the element can be looked at before it is taken.</summary>
internal sealed class Lookahead<T> : IDisposable
{
    private readonly IEnumerator<T> _elements;

    public Lookahead(IEnumerator<T> elements)
    {
        _elements = elements;
        MoveNext();
    }

    public bool HasCurrent { get; private set; }

    public T Current => _elements.Current;

    public void MoveNext() => HasCurrent = _elements.MoveNext();

    public void Dispose() => _elements.Dispose();
}
