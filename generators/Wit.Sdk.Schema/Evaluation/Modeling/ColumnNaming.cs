using System.Text;

namespace Wit.Sdk.Schema.Evaluation;

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

    /// <summary>Words begin at a capital after a small letter or digit, and at the last capital of a run that small letters follow.</summary>
    private static List<string> SplitWords(string key)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var letters = key.Replace("'", string.Empty).Replace("\u2019", string.Empty);
        for (var i = 0; i < letters.Length; i++)
        {
            var current = letters[i];
            if (!IsSmall(current) && !IsCapital(current))
            {
                End(word, words);
                continue;
            }

            var last = word.Length > 0 ? word[word.Length - 1] : '\0';
            var nextIsLetter = i + 1 < letters.Length && letters[i + 1] is >= 'a' and <= 'z';
            if (IsCapital(current) && (IsSmall(last) || nextIsLetter))
                End(word, words);
            else if (current is >= '0' and <= '9' && word.Length > 1 && IsCapital(last))
                End(word, words);
            word.Append(current);
        }

        End(word, words);
        return words;
    }

    private static bool IsSmall(char value) => value is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsCapital(char value) => value is >= 'A' and <= 'Z';

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }
}
