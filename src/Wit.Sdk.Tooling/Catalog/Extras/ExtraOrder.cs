namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>The order in which carried objects are built: by kind and name, but each after what it refers to.</summary>
internal sealed class ExtraOrder
{
    private static readonly string[] s_first =
    [
        "extension", "collation", "text search dictionary", "text search configuration", "composite type", "domain", "range type", "function", "procedure", "aggregate", "operator",
        "operator class", "cast",
    ];

    private static readonly string[] s_last = ["index", "trigger", "rule", CatalogExtra.Comment, CatalogExtra.CommentOn, CatalogExtra.Grant, "event trigger"];

    private readonly ILookup<(uint, uint), ExtraDependency> _references;
    private readonly Dictionary<(uint, uint), ExtraRow> _rows = [];
    private readonly Dictionary<(uint, uint), CatalogGround> _grounds = [];
    private readonly List<ExtraRow> _sorted = [];

    private ExtraOrder(IEnumerable<ExtraDependency> dependencies) => _references = dependencies.ToLookup(dependency => dependency.From);

    /// <summary>Sorts; <see cref="CatalogExtra.StandsOn"/> becomes what an object refers to, be it by way of others.</summary>
    public static IReadOnlyList<CatalogExtra> Sort(IReadOnlyList<ExtraRow> rows, IEnumerable<ExtraDependency> dependencies)
    {
        var order = new ExtraOrder(dependencies);
        foreach (var row in rows.Where(row => row.Class != 0)) order._rows[(row.Class, row.Id)] = row;
        foreach (var row in rows.OrderBy(row => Rank(row.Extra.Kind)).ThenBy(row => row.Extra.Path, StringComparer.Ordinal))
        {
            if (row.Class == 0) order._sorted.Add(row);
            else order.Visit(row);
        }

        return [.. order._sorted.Select(row => row.Class == 0 ? row.Extra : row.Extra with { StandsOn = order._grounds[(row.Class, row.Id)] })];
    }

    /// <summary>The place of a kind among the others.</summary>
    public static int Rank(string kind) => Array.IndexOf(s_first, kind) is >= 0 and var first ? first : s_first.Length + 1 + Array.IndexOf(s_last, kind);

    /// <summary>Objects that refer to each other in a circle come in the order of their kinds.</summary>
    private CatalogGround Visit(ExtraRow row)
    {
        var key = (row.Class, row.Id);
        if (_grounds.TryGetValue(key, out var known)) return known;
        _grounds[key] = row.Extra.StandsOn;
        var ground = row.Extra.StandsOn;
        foreach (var reference in _references[key].Where(reference => reference.To != key))
        {
            var other = reference.Relation switch
            {
                "v" or "m" => CatalogGround.Views,
                "r" or "p" or "f" or "S" => CatalogGround.Tables,
                _ => _rows.TryGetValue(reference.To, out var found) ? Visit(found) : CatalogGround.Nothing,
            };
            if (other > ground) ground = other;
        }

        _grounds[key] = ground;
        _sorted.Add(row);
        return ground;
    }
}
