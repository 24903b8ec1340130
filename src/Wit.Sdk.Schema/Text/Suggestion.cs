namespace Wit.Sdk.Schema.Text;

/// <summary>Finds the name that was likely meant.</summary>
public static class Suggestion
{
    /// <summary>A question for the nearest name, or another help if none is near.</summary>
    public static string For(string name, IEnumerable<string> candidates, string otherwise)
    {
        var best = Nearest(name, candidates);
        return best is null ? otherwise : "did you mean '" + best + "'?";
    }

    /// <summary>The nearest of the candidates; null if none is near enough to be the intended one.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length > 64)
            return null;
        var limit = Math.Max(1, name.Length / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit || candidate.Length == 0 || candidate == name)
                continue;
            var distance = Distance(name, candidate);
            if (distance > limit || (distance == limit && best is not null))
                continue;
            best = candidate;
            limit = distance;
        }

        return best;
    }

    /// <summary>How many letters to add, drop, change or swap, ignoring case.</summary>
    private static int Distance(string left, string right)
    {
        var older = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], older[j - 2] + 1);
            }

            (older, previous, current) = (previous, current, older);
        }

        return previous[right.Length];
    }
}
