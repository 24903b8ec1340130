using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>The database names of columns: the given name, or the key in the casing of the options.</summary>
internal sealed class ColumnNaming(NameCasing casing)
{
    public string NameOf(ColumnValue column)
    {
        var name = column.Builder.Name;
        return column.Builder.KeyIsName ? Convert(name, casing) : name;
    }

    /// <summary>Puts the database names of columns into a constraint's name, where Drizzle built it of the keys.</summary>
    public string InConstraintName(string name, IEnumerable<ColumnValue> columns)
    {
        if (casing == NameCasing.AsWritten)
            return name;
        foreach (var column in columns)
        {
            var found = name.IndexOf(column.Builder.Name, StringComparison.Ordinal);
            if (found >= 0)
                name = name.Substring(0, found) + NameOf(column) + name.Substring(found + column.Builder.Name.Length);
        }

        return name;
    }

    /// <summary>A key as a name.</summary>
    public static string Convert(string key, NameCasing casing)
    {
        if (casing == NameCasing.AsWritten)
            return key;
        var words = SplitWords(key);
        if (casing == NameCasing.SnakeCase)
            return string.Join("_", words.Select(word => word.ToLowerInvariant()));
        return string.Concat(words.Select((word, index) =>
            index == 0 ? word.ToLowerInvariant() : char.ToUpperInvariant(word[0]) + word.Substring(1)));
    }

    /// <summary>
    /// The words of a key by the pattern of drizzle-orm's casing.js, <c>/[\da-z]+|[A-Z]+(?![a-z])|[A-Z][\da-z]+/g</c>, over the key without its apostrophes. All other
    /// characters, letters beyond ASCII too, only separate words.
    /// </summary>
    private static List<string> SplitWords(string key)
    {
        var words = new List<string>();
        var letters = key.Replace("'", string.Empty).Replace("\u2019", string.Empty);
        for (var i = 0; i < letters.Length;)
        {
            var end = IsSmall(letters[i]) ? RunEnd(letters, i, IsSmall) : IsCapital(letters[i]) ? CapitalsEnd(letters, i) : i;
            if (end > i)
                words.Add(letters.Substring(i, end - i));
            i = Math.Max(end, i + 1);
        }

        return words;
    }

    /// <summary>The end of a word that begins with a capital: all capitals of the run, but not one that a small letter follows; a single one takes what is small after it.</summary>
    private static int CapitalsEnd(string letters, int start)
    {
        var end = RunEnd(letters, start, IsCapital);
        if (end == letters.Length || letters[end] is not (>= 'a' and <= 'z'))
            return end;
        return end - 1 > start ? end - 1 : RunEnd(letters, end, IsSmall);
    }

    private static int RunEnd(string letters, int start, Func<char, bool> isPart)
    {
        while (start < letters.Length && isPart(letters[start]))
            start++;
        return start;
    }

    private static bool IsSmall(char value) => value is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsCapital(char value) => value is >= 'A' and <= 'Z';
}
