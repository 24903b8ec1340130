using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Catalog;

namespace Wit.Sdk.Tooling.Pushing.Comparing;

/// <summary>
/// The objects of a database that Drizzle has no words for, beside those of <c>database.sql</c> as the server spells them. An object that only the newest migration names is dropped;
/// one that neither names belongs to others.
/// </summary>
/// <param name="live">The database.</param>
/// <param name="target">The schema, and what is carried beside it.</param>
internal sealed class LiveObjects(LiveDatabase live, PushTarget target)
{
    private readonly LiveTenants _tenants = new(target);
    private readonly HashSet<string> _named = Keys(target.Carried);
    private readonly HashSet<string> _known = Keys(target.KnownCarried);
    private readonly Dictionary<(string Kind, string Path), CatalogExtra> _expected = ByPath(live.ExpectedExtras);

    /// <summary>The row security of <c>@tenant</c>.</summary>
    public LiveTenants Tenants => _tenants;

    /// <summary>Whether an object was removed from the file, which the newest migration has it in.</summary>
    public bool IsRemoved(CatalogExtra extra) => !_expected.ContainsKey((extra.Kind, extra.Path)) && IsNoLongerNamed(extra);

    /// <summary>The way from the objects of the database to those of the file.</summary>
    /// <param name="plan">The plan for the schema: what stands on objects that it builds again is built again too.</param>
    /// <param name="model">The schema.</param>
    public CarriedChange Change(MigrationPlan plan, SchemaModel model)
    {
        var actual = live.Catalog.Extras.Where(CarriedObjects.IsCarried).ToList();
        var byPath = ByPath(actual);
        var (before, after) = (new List<CatalogExtra>(), new List<CatalogExtra>());
        foreach (var extra in actual)
        {
            if (_expected.TryGetValue((extra.Kind, extra.Path), out var wanted))
            {
                before.Add(extra);
                if (IsExtension(extra)) after.AddRange(IsNoLongerNamed(extra) ? [] : [extra]);
                else after.Add(IsSame(extra) ? extra : wanted);
            }
            else if (!IsOption(extra) || IsNoLongerNamed(extra))
            {
                before.Add(extra);
                if (!IsNoLongerNamed(extra)) after.Add(extra);
            }
        }

        after.AddRange(_expected.Values.Where(extra => CarriedObjects.IsCarried(extra) && !byPath.ContainsKey((extra.Kind, extra.Path)) && HasOwner(extra)));
        var tenants = _tenants.Compare(live.Catalog.Model, new FactComparison(live, live.Catalog.Model));
        return CarriedChange.Between(Join(CarriedObjects.Of(before), tenants.Before), Join(CarriedObjects.Of(after), tenants.After), plan, model);

        static CarriedSchema Join(CarriedSchema objects, CarriedSchema tenants) => new([.. objects.Statements, .. tenants.Statements]);
    }

    /// <summary>An option of an index or a constraint that the file never had is decided about with its object.</summary>
    private static bool IsOption(CatalogExtra extra) => extra.Kind is "index option" or "constraint option";

    /// <summary>An extension stays where it is while the file is built beside the database: what was built says nothing about it.</summary>
    private static bool IsExtension(CatalogExtra extra) => extra.Kind == "extension";

    private bool IsNoLongerNamed(CatalogExtra extra) => extra.Sql.Select(CarriedKey.Of).OfType<string>().ToList() is var keys && keys.Exists(_known.Contains) && !keys.Exists(_named.Contains);

    private bool IsSame(CatalogExtra extra) => live.Expected.Find(extra.Kind, extra.Path)?.Properties is [var (_, definition)] && definition == extra.Definition;

    /// <summary>The server may refuse to build a table beside the real one, or give a key another name: what stands on it is not compared.</summary>
    private bool HasOwner(CatalogExtra extra) => extra.Table is not { } table || target.Chosen.FindTable(table) is not null || target.Chosen.Views.Any(view => view.Name == table);

    private static HashSet<string> Keys(CarriedSchema carried) => carried.Statements.Select(statement => CarriedKey.Of(statement.Sql)).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static Dictionary<(string, string), CatalogExtra> ByPath(IEnumerable<CatalogExtra> extras) =>
        extras.GroupBy(extra => (extra.Kind, extra.Path)).ToDictionary(group => group.Key, group => group.First());
}
