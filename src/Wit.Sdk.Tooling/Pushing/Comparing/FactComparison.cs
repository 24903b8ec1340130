using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Catalog;

namespace Wit.Sdk.Tooling.Pushing.Comparing;

/// <summary>Whether objects of a database mean the same as those of a schema: both as the server spells them.</summary>
internal sealed class FactComparison
{
    private readonly CatalogFacts _expected;
    private readonly CatalogFacts _actual;
    private readonly HashSet<(string Kind, string Path)> _refused;
    private readonly HashSet<QualifiedName> _refusedTables;

    /// <param name="live">The database.</param>
    /// <param name="model">Its model with the names that objects have after renames.</param>
    public FactComparison(LiveDatabase live, SchemaModel model)
    {
        (_expected, _actual) = (live.Expected, CatalogFacts.Of(live.Catalog with { Model = model }, text => text));
        _refused = [.. live.Refused.Select(part => part.Change).OfType<Change>().Select(change => (ChangeSummary.Noun(change.Kind), change.Path))];
        _refusedTables = [.. live.Refused.Select(part => part.Change).OfType<Change.CreateTable>().Select(change => change.Table.Name)];
    }

    /// <summary>Whether an object that both have is the same. Where the server refused to build it, that can't be decided; it is reported, and the object stays as it is.</summary>
    public bool IsSame(string kind, string path)
    {
        if (_actual.Find(kind, path) is not { } actual) return false;
        return IsUndecided(kind, path, actual.Owner) || (_expected.Find(kind, path) is { } expected && HaveSameProperties(expected, actual));
    }

    /// <summary>Whether one property is the same.</summary>
    public bool IsSame(string kind, string path, string property)
    {
        if (_actual.Find(kind, path) is not { } actual) return false;
        return IsUndecided(kind, path, actual.Owner) || Value(_expected.Find(kind, path), property) == Value(actual, property);
    }

    /// <summary>Whether an object of the database under one name is what the schema has under another.</summary>
    public bool IsSameAs(string kind, string actualPath, string expectedPath) =>
        _actual.Find(kind, actualPath) is { } actual && _expected.Find(kind, expectedPath) is { } expected && HaveSameProperties(expected, actual);

    /// <summary>Whether the database has it.</summary>
    public bool Exists(string kind, string path) => _actual.Find(kind, path) is not null;

    /// <summary>The value that the schema has.</summary>
    public string? Expected(string kind, string path, string property) => Value(_expected.Find(kind, path), property);

    private bool IsUndecided(string kind, string path, QualifiedName? owner) => _refused.Contains((kind, path)) || (owner is not null && _refusedTables.Contains(owner));

    private static bool HaveSameProperties(CatalogFact expected, CatalogFact actual) => expected.Properties.SequenceEqual(actual.Properties);

    private static string? Value(CatalogFact? fact, string property) => fact?.Properties.FirstOrDefault(it => it.Name == property).Value;
}
