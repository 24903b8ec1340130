using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Catalog;

namespace Wit.Sdk.Tooling.Drift;

/// <summary>Compares two catalogs object by object.</summary>
internal sealed class CatalogComparison
{
    private readonly CatalogFacts _expected;
    private readonly CatalogFacts _actual;
    private readonly HashSet<QualifiedName> _owned;
    private readonly HashSet<(string Kind, string Path)> _refused;
    private readonly HashSet<QualifiedName> _refusedTables;

    private CatalogComparison(CatalogFacts expected, CatalogFacts actual, IReadOnlyList<RefusedPart> refused)
    {
        (_expected, _actual) = (expected, actual);
        _owned = [.. expected.All.Select(fact => fact.Owner).OfType<QualifiedName>()];
        _refused = [.. refused.Select(part => part.Change).OfType<Change>().Select(change => (ChangeSummary.Noun(change.Kind), change.Path))];
        _refusedTables = [.. refused.Select(part => part.Change).OfType<Change.CreateTable>().Select(change => change.Table.Name)];
    }

    /// <summary>Compares.</summary>
    /// <param name="expected">The schema's catalog.</param>
    /// <param name="actual">The database's catalog.</param>
    /// <param name="refused">The objects of the schema that could not be built.</param>
    public static DriftReport Compare(CatalogFacts expected, CatalogFacts actual, IReadOnlyList<RefusedPart> refused)
    {
        var comparison = new CatalogComparison(expected, actual, refused);
        return new DriftReport(
            [.. comparison.Missing(), .. comparison.Found()],
            [.. comparison.Foreign()],
            [.. refused.Select(part => part.What + ": " + part.Reason)]);
    }

    private IEnumerable<Difference> Missing() => _expected.All
        .Where(fact => _actual.Find(fact.Kind, fact.Path) is null)
        .Where(fact => fact.IsRelation || fact.Owner is null || HasRelation(_actual, fact.Owner))
        .Select(fact => new Difference(fact.Kind, fact.Path, DifferenceState.Missing));

    private IEnumerable<Difference> Found()
    {
        foreach (var actual in _actual.All.Where(fact => !IsRefused(fact)))
        {
            if (_expected.Find(actual.Kind, actual.Path) is not { } expected)
            {
                if (IsPartOfOurs(actual))
                    yield return new Difference(actual.Kind, actual.Path, DifferenceState.Unexpected, Actual: actual.Properties.Select(property => property.Value).FirstOrDefault());
                continue;
            }

            foreach (var ((name, before), (_, after)) in expected.Properties.Zip(actual.Properties).Where(pair => pair.First.Value != pair.Second.Value))
                yield return new Difference(actual.Kind, actual.Path, DifferenceState.Different, name, before, after);
        }
    }

    /// <summary>Objects of their own which the schema does not have, comments and privileges.</summary>
    private IEnumerable<string> Foreign() => _actual.All
        .Where(fact => !IsRefused(fact) && _expected.Find(fact.Kind, fact.Path) is null)
        .Where(fact => fact.Kind != CatalogExtra.SequenceOption && (fact.Owner is null || fact.IsRelation || (fact.Kind is CatalogExtra.Comment or CatalogExtra.Grant && _owned.Contains(fact.Owner))))
        .Select(fact => fact.Kind + " " + fact.Path.TrimEnd('.'));

    /// <summary>Whether an object that the schema does not have belongs to one that it has. Two options of one sequence share a path; either is enough.</summary>
    private bool IsPartOfOurs(CatalogFact fact) => fact.Kind switch
    {
        _ when CatalogExtra.IsRemarkKind(fact.Kind) => false,
        CatalogExtra.SequenceOption => _expected.Find("sequence", fact.Path) is not null,
        _ => fact.Owner is { } owner && !fact.IsRelation && _owned.Contains(owner),
    };

    private bool IsRefused(CatalogFact fact) => _refused.Contains((fact.Kind, fact.Path)) || (fact.Owner is { } owner && _refusedTables.Contains(owner));

    private static bool HasRelation(CatalogFacts facts, QualifiedName name) =>
        facts.Find("table", ObjectPath.Of(name)) is not null || facts.Find("view", ObjectPath.Of(name)) is not null;
}
