using System.Globalization;

namespace Wit.Sdk.Generators.Naming;

/// <summary>The names of one scope: hands out each of them once, in the order of asking.</summary>
internal sealed class UniqueNames
{
    private static readonly HashSet<string> s_none = [];
    private readonly HashSet<string> _reserved;
    private readonly HashSet<string> _taken;

    /// <summary>A scope in which some names are taken from the start.</summary>
    public UniqueNames(IEnumerable<string> reserved, StringComparer? comparer = null)
    {
        _reserved = s_none;
        _taken = new(reserved, comparer ?? StringComparer.Ordinal);
    }

    private UniqueNames(HashSet<string> reserved, IEnumerable<string> taken)
    {
        _reserved = reserved;
        _taken = new(taken, StringComparer.Ordinal);
    }

    /// <summary>A scope beside names that many scopes share, and which are not copied for each.</summary>
    public static UniqueNames Beside(HashSet<string> reserved, params string[] taken) => new(reserved, taken);

    /// <summary>Takes the first name that is free; if none is, the last with the lowest number that makes it free.</summary>
    public string Take(params string[] candidates)
    {
        var name = candidates.FirstOrDefault(candidate => candidate.Length > 0 && IsFree(candidate)) ?? Numbered(candidates[candidates.Length - 1]);
        _taken.Add(name);
        return name;
    }

    /// <summary>Whether the name is free.</summary>
    public bool IsFree(string name) => !_taken.Contains(name) && !_reserved.Contains(name);

    private string Numbered(string name)
    {
        for (var number = 2; ; number++)
        {
            var candidate = name + number.ToString(CultureInfo.InvariantCulture);
            if (IsFree(candidate))
                return candidate;
        }
    }
}
