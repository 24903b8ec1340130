namespace Wit.Sdk.Schema.Syntax.Lexing;

/// <summary>Returns the same string for the same word of a file: a schema repeats the same few hundred words thousands of times.</summary>
internal sealed class WordTable
{
    private string?[] _slots = new string?[256];
    private int _count;

    public string Get(string text, int start, int end)
    {
        var slot = Find(text, start, end - start, Hash(text, start, end - start));
        if (_slots[slot] is { } known)
            return known;
        var word = text.Substring(start, end - start);
        _slots[slot] = word;
        if (++_count > _slots.Length / 2)
            Grow();
        return word;
    }

    private int Find(string text, int start, int length, uint hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(hash & (uint)mask);
        while (_slots[slot] is { } word && (word.Length != length || string.CompareOrdinal(text, start, word, 0, length) != 0))
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new string?[old.Length * 2];
        foreach (var word in old)
        {
            if (word is not null)
                _slots[Find(word, 0, word.Length, Hash(word, 0, word.Length))] = word;
        }
    }

    private static uint Hash(string text, int start, int length)
    {
        var hash = 2166136261u;
        for (var i = 0; i < length; i++)
            hash = unchecked((hash ^ text[start + i]) * 16777619u);
        return hash;
    }
}
