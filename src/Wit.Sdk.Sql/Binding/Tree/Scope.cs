using Wit.Sdk.Sql.Binding.Nullability;

namespace Wit.Sdk.Sql.Binding.Tree;

/// <summary>The names that the expressions of one SELECT see, and what is known of its rows.</summary>
/// <param name="parent">The scope around it; null for the outermost.</param>
internal sealed class Scope(Scope? parent)
{
    public Scope? Parent => parent;

    /// <summary>The items of FROM.</summary>
    public List<ScopeItem> Items { get; } = [];

    /// <summary>The queries of WITH that this scope adds, by name.</summary>
    public Dictionary<string, CommonQuery> CommonQueries { get; } = new(StringComparer.Ordinal);

    /// <summary>The facts that conditions state about NULL.</summary>
    public NullFacts Facts { get; } = new();

    /// <summary>Whether it has aggregates.</summary>
    public bool HasAggregates { get; set; }

    /// <summary>The expressions of GROUP BY by their keys; null without GROUP BY.</summary>
    public HashSet<string>? GroupKeys { get; set; }

    /// <summary>Whether every group has a row: groups that are not of grouping sets.</summary>
    public bool HasPlainGroups { get; set; }

    /// <summary>The expressions that grouping sets fill with NULL.</summary>
    public HashSet<string> NullableGroupKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>The windows with names.</summary>
    public Dictionary<string, Syntax.Window> Windows { get; } = new(StringComparer.Ordinal);

    /// <summary>The clause that is bound, if it may not hold aggregates; null otherwise.</summary>
    public string? ClauseWithoutAggregates { get; set; }

    /// <summary>The clause that is bound, if it may not hold window functions; null otherwise.</summary>
    public string? ClauseWithoutWindows { get; set; }

    /// <summary>Whether an argument of an aggregate is bound.</summary>
    public bool IsInAggregate { get; set; }

    /// <summary>Whether the scope ends the search for columns: a query that is not LATERAL doesn't see its neighbours.</summary>
    public bool HidesParentItems { get; init; }

    /// <summary>The query of WITH of a name; null when there is none.</summary>
    public CommonQuery? FindCommonQuery(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.CommonQueries.TryGetValue(name, out var found)) return found;
        }

        return null;
    }
}
