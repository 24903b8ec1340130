using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>Chooses among overloads that all take the arguments, as <c>func_select_candidate</c> of PostgreSQL does (its manual, sections 10.2 and 10.3).</summary>
internal sealed class CandidateSelection(Coercions coercions)
{
    private SqlType Unknown => coercions.Types.Unknown;

    /// <summary>The candidates that take the arguments, some of them after an implicit conversion.</summary>
    public List<T> Match<T>(IReadOnlyList<SqlType> inputs, IEnumerable<T> candidates, Func<T, IReadOnlyList<SqlType>> arguments) =>
        [.. candidates.Where(candidate => coercions.CanCoerce(inputs, arguments(candidate), CoercionContext.Implicit))];

    /// <summary>The best of them; null when there are several.</summary>
    public T? Select<T>(IReadOnlyList<SqlType> inputs, List<T> candidates, Func<T, IReadOnlyList<SqlType>> arguments)
        where T : class
    {
        var bases = inputs.Select(type => type.WithoutDomains()).ToArray();
        candidates = Best(candidates, candidate => Count(bases, arguments(candidate), (input, declared) => input == declared));
        if (candidates.Count == 1) return candidates[0];
        candidates = Best(candidates, candidate =>
            Count(bases, arguments(candidate), (input, declared) => input == declared || (declared.IsPreferred && declared.Category == input.Category)));
        if (candidates.Count == 1) return candidates[0];
        if (!bases.Contains(Unknown)) return null;
        candidates = ByCategory(bases, candidates, arguments);
        return candidates.Count == 1 ? candidates[0] : ByKnownType(bases, candidates, arguments);
    }

    private static List<T> Best<T>(List<T> candidates, Func<T, int> count)
    {
        var counts = candidates.ConvertAll(candidate => count(candidate));
        var most = counts.Max();
        return [.. candidates.Where((_, i) => counts[i] == most)];
    }

    private int Count(SqlType[] inputs, IReadOnlyList<SqlType> declared, Func<SqlType, SqlType, bool> fits)
    {
        var count = 0;
        for (var i = 0; i < inputs.Length; i++)
            if (inputs[i] != Unknown && fits(inputs[i], declared[i])) count++;
        return count;
    }

    /// <summary>Assigns each unknown argument a category, text before others, and keeps the candidates that have it; all of them when a category can't be given.</summary>
    private List<T> ByCategory<T>(SqlType[] inputs, List<T> candidates, Func<T, IReadOnlyList<SqlType>> arguments)
    {
        var slots = new (char Category, bool HasPreferred)[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
            if (inputs[i] == Unknown && !TryCategory(candidates.Select(candidate => arguments(candidate)[i]), out slots[i])) return candidates;
        List<T> kept = [.. candidates.Where(candidate => Fits(arguments(candidate)))];
        return kept.Count > 0 ? kept : candidates;

        bool Fits(IReadOnlyList<SqlType> declared)
        {
            for (var i = 0; i < inputs.Length; i++)
                if (inputs[i] == Unknown && (declared[i].Category != slots[i].Category || (slots[i].HasPreferred && !declared[i].IsPreferred))) return false;
            return true;
        }
    }

    private static bool TryCategory(IEnumerable<SqlType> declared, out (char Category, bool HasPreferred) slot)
    {
        slot = default;
        var conflict = false;
        foreach (var type in declared)
        {
            if (slot.Category == default) slot = (type.Category, type.IsPreferred);
            else if (type.Category == slot.Category) slot.HasPreferred |= type.IsPreferred;
            else if (type.Category == 'S') slot = ('S', type.IsPreferred);
            else conflict = true;
        }

        return !conflict || slot.Category == 'S';
    }

    /// <summary>If all known arguments are of one type, the unknown ones are assumed to be too.</summary>
    private T? ByKnownType<T>(SqlType[] inputs, List<T> candidates, Func<T, IReadOnlyList<SqlType>> arguments)
        where T : class
    {
        var known = inputs.Where(type => type != Unknown).Distinct().ToList();
        if (known.Count != 1) return null;
        var assumed = inputs.Select(_ => known[0]).ToArray();
        var fitting = Match(assumed, candidates, arguments);
        return fitting.Count == 1 ? fitting[0] : null;
    }
}
