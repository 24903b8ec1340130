using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Notes where the objects of the model stand; of two with one name, both. Most places are never asked for, so they are put in order when one is.</summary>
internal sealed class SourceMapBuilder
{
    private readonly List<(string Key, Origin Origin)> _places = [];
    private readonly Dictionary<string, List<Origin>> _index = new(StringComparer.Ordinal);
    private readonly object _lock = new();
    private int _indexed;

    /// <summary>The number of places noted.</summary>
    public int Count => _places.Count;

    public void Add(string kind, string name, Origin origin) => Add(kind + ":" + name, origin);

    public void Add(string kind, QualifiedName name, Origin origin) => Add(kind + ":" + name, origin);

    public void Add(string kind, QualifiedName table, string name, Origin origin) => Add(kind + ":" + table + "." + name, origin);

    /// <summary>Notes where the tags of an object's comment stand: the key <c>tag:table:public.users</c> has as many places as the table has tags.</summary>
    public void AddTags(string key, IEnumerable<Origin> origins)
    {
        foreach (var origin in origins)
            Add("tag:" + key, origin);
    }

    public void Add(string key, Origin origin) => _places.Add((key, origin));

    /// <summary>The places from the given one on.</summary>
    public IEnumerable<(string Key, Origin Origin)> Since(int count)
    {
        for (var i = count; i < _places.Count; i++)
            yield return _places[i];
    }

    /// <summary>Where the object of a key stands that is the given one in the order of the model; null when it stands nowhere.</summary>
    public Origin? Find(string key, int occurrence = 0)
    {
        // A compiled schema is shared by whoever asks for places, from any thread.
        lock (_lock)
        {
            for (; _indexed < _places.Count; _indexed++)
            {
                if (!_index.TryGetValue(_places[_indexed].Key, out var same))
                    _index.Add(_places[_indexed].Key, same = new List<Origin>(1));
                same.Add(_places[_indexed].Origin);
            }

            return _index.TryGetValue(key, out var origins) ? origins[Math.Min(occurrence, origins.Count - 1)] : null;
        }
    }

    public SourceMap Build() => new(this);
}
