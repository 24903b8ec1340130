using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax.Sections;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>Notes where the objects of the model stand; of two with one name, both. Most places are never asked for, so they are put in order when one is.</summary>
internal sealed class SourceMapBuilder
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<PlaceKey, List<Origin>> _index = [];
    private readonly object _lock = new();
    private int _indexed;

    /// <summary>How often places were noted.</summary>
    public int Count => _entries.Count;

    public void Add(ObjectKind kind, string name, Origin origin) => Add(new ObjectKey(kind, name), origin);

    public void Add(ObjectKind kind, QualifiedName name, Origin origin) => Add(new ObjectKey(kind, name), origin);

    public void Add(ObjectKind kind, QualifiedName table, string name, Origin origin) => Add(new ObjectKey(kind, table, name), origin);

    /// <summary>Notes where the default of a column stands.</summary>
    public void AddDefault(QualifiedName table, string column, Origin origin) =>
        Add(new PlaceKey(new ObjectKey(ObjectKind.Column, table, column), PlaceKind.Default), origin);

    /// <summary>Notes where the tags of an object's comment stand, one place for each tag.</summary>
    public void AddTags(ObjectKey key, IEnumerable<Origin> origins)
    {
        foreach (var origin in origins)
            Add(new PlaceKey(key, PlaceKind.Tag), origin);
    }

    public void Add(PlaceKey key, Origin origin) => _entries.Add(new Entry(key, origin, null));

    /// <summary>Notes places as they are remembered: where they are now is worked out when one of them is asked for.</summary>
    /// <param name="places">The places in their sections.</param>
    /// <param name="sources">Where the sections are now; every one of them.</param>
    public void Add(Place[] places, Dictionary<Section, SourceText> sources) => _entries.Add(new Entry(default, null, places) { Sources = sources });

    /// <summary>The places that were noted from the given time on.</summary>
    public IEnumerable<(PlaceKey Key, Origin Origin)> Since(int count)
    {
        for (var i = count; i < _entries.Count; i++)
        {
            foreach (var place in _entries[i].Places)
                yield return place;
        }
    }

    /// <summary>Where the object of a key stands that is the given one in the order of the model; null when it stands nowhere.</summary>
    public Origin? Find(PlaceKey key, int occurrence = 0)
    {
        // A compiled schema is shared by all callers that ask for places, from any thread.
        lock (_lock)
        {
            for (; _indexed < _entries.Count; _indexed++)
            {
                foreach (var (noted, origin) in _entries[_indexed].Places)
                {
                    if (!_index.TryGetValue(noted, out var same))
                        _index.Add(noted, same = new List<Origin>(1));
                    same.Add(origin);
                }
            }

            return _index.TryGetValue(key, out var origins) ? origins[Math.Min(occurrence, origins.Count - 1)] : null;
        }
    }

    public SourceMap Build() => new(this);

    /// <summary>One place, or several that are remembered.</summary>
    private readonly struct Entry(PlaceKey key, Origin? origin, Place[]? remembered)
    {
        public Dictionary<Section, SourceText>? Sources { get; init; }

        public IEnumerable<(PlaceKey Key, Origin Origin)> Places
        {
            get
            {
                if (remembered is null)
                    return [(key, origin!.Value)];
                var sources = Sources!;
                return remembered.Select(place => (place.Key, new Origin(sources[place.Section], place.Span)));
            }
        }
    }
}
