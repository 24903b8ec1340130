using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Notes where the objects of the model stand; of two with one name, both.</summary>
internal sealed class SourceMapBuilder
{
    private readonly Dictionary<string, List<Origin>> _origins = new(StringComparer.Ordinal);

    public void Add(string kind, string name, Origin origin) => Add(kind + ":" + name, origin);

    public void Add(string kind, QualifiedName name, Origin origin) => Add(kind + ":" + name, origin);

    public void Add(string kind, QualifiedName table, string name, Origin origin) => Add(kind + ":" + table + "." + name, origin);

    /// <summary>Notes where the tags of an object's comment stand: the key <c>tag:table:public.users</c> has as many places as the table has tags.</summary>
    public void AddTags(string key, IEnumerable<Origin> origins)
    {
        foreach (var origin in origins)
            Add("tag:" + key, origin);
    }

    /// <summary>Where the object of a key stands that is the given one in the order of the model; null when it stands nowhere.</summary>
    public Origin? Find(string key, int occurrence = 0) =>
        _origins.TryGetValue(key, out var origins) ? origins[Math.Min(occurrence, origins.Count - 1)] : null;

    public SourceMap Build()
    {
        var entries = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var pair in _origins)
            entries.Add(pair.Key, pair.Value[0].Locate());
        return new SourceMap(entries);
    }

    private void Add(string key, Origin origin)
    {
        if (!_origins.TryGetValue(key, out var origins))
            _origins.Add(key, origins = []);
        origins.Add(origin);
    }
}
