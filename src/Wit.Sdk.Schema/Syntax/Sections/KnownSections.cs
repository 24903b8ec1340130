namespace Wit.Sdk.Schema.Syntax.Sections;

/// <summary>Finds sections by their text. They are expected in their old order; each is given once.</summary>
internal sealed class KnownSections(string text, IReadOnlyList<Section> sections)
{
    private Dictionary<string, Queue<Section>>? _moved;
    private int _next;

    /// <summary>The section with a part of the text; null when there is none.</summary>
    public Section? Take(int start, int length)
    {
        if (_moved is null)
        {
            if (_next < sections.Count && sections[_next].Text.Length == length && string.CompareOrdinal(text, start, sections[_next].Text, 0, length) == 0)
                return sections[_next++];
            _moved = IndexRest();
        }

        return _moved.TryGetValue(text.Substring(start, length), out var same) && same.Count > 0 ? same.Dequeue() : null;
    }

    /// <summary>The sections after the first difference are found by their text.</summary>
    private Dictionary<string, Queue<Section>> IndexRest()
    {
        var index = new Dictionary<string, Queue<Section>>(StringComparer.Ordinal);
        for (var i = _next; i < sections.Count; i++)
        {
            if (!index.TryGetValue(sections[i].Text, out var same))
                index.Add(sections[i].Text, same = new Queue<Section>(1));
            same.Enqueue(sections[i]);
        }

        return index;
    }
}
