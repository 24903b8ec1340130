namespace Wit.Sdk.Schema.Script.Library.RegularExpressions;

/// <summary>How large the automaton of a regular expression is: each part counts as often as it is repeated, and repetitions within repetitions multiply.</summary>
internal static class RegexSize
{
    /// <summary>The largest that is made.</summary>
    public const int Maximum = 10_000;

    /// <summary>The size in parts; more than <see cref="Maximum"/> where that is passed.</summary>
    public static long Of(string pattern)
    {
        var open = new Stack<long>([0]);
        long last = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '(':
                    open.Push(last + open.Pop());
                    open.Push(0);
                    last = 0;
                    continue;
                case ')' when open.Count > 1:
                    last += open.Pop();
                    continue;
                case '{' when Repetition(pattern, ref i) is { } times:
                    last = Math.Min(Maximum + 1, last * Math.Max(1, times));
                    continue;
                case '\\':
                    i++;
                    break;
                case '[':
                    i = Math.Max(i, ClassEnd(pattern, i));
                    break;
            }

            open.Push(Math.Min(Maximum + 1, last + open.Pop()));
            last = 1;
        }

        return open.Sum() + last;
    }

    private static int ClassEnd(string pattern, int start)
    {
        for (var i = start + 1; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == ']' && i > start + 1)
                return i;
        }

        return pattern.Length;
    }

    /// <summary>The most repetitions that <c>{2}</c>, <c>{2,}</c> and <c>{2,5}</c> say; null for a brace that is one.</summary>
    private static long? Repetition(string pattern, ref int position)
    {
        var end = pattern.IndexOf('}', position);
        if (end < 0 || end - position > 24)
            return null;
        var bounds = pattern.Substring(position + 1, end - position - 1).Split(',');
        if (bounds.Length > 2 || !long.TryParse(bounds[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var times))
            return null;
        if (bounds.Length == 2 && long.TryParse(bounds[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var most))
            times = Math.Max(times, most);
        position = end;
        return Math.Min(times, Maximum + 1);
    }
}
