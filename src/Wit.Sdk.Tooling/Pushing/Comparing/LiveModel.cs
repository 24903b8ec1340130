using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pushing.Comparing;

/// <summary>
/// The database as a model that is compared with the schema: in the schema's own words wherever they mean what the database has, and without what belongs to others.
/// </summary>
internal sealed class LiveModel(LiveDatabase live, LiveObjects objects, PushTarget target, FactComparison facts, IReadOnlySet<AllowedDrop> left, IReadOnlySet<AllowedDrop> allowed)
{
    private readonly SchemaModel _to = target.Chosen;
    private readonly SchemaModel _known = target.ChosenKnown;
    private readonly EquatableArray<CatalogExtra> _undecided = live.Catalog.Extras.Where(extra => !objects.IsRemoved(extra)).ToEquatableArray();
    private readonly List<PartOption> _options = [];

    /// <summary>The properties of parts that the schema can't express.</summary>
    public IReadOnlyList<PartOption> Options => _options;

    /// <summary>Builds the model.</summary>
    /// <param name="actual">The database's model with the names that objects have after renames.</param>
    public SchemaModel Build(SchemaModel actual) => new()
    {
        Schemas = Objects(ObjectKind.Schema, model => model.Schemas, schema => ObjectPath.Format(schema.Name), actual),
        Roles = Objects(ObjectKind.Role, model => model.Roles, role => ObjectPath.Format(role.Name), actual).Where(role => !role.IsExisting)
            .Concat(_to.Roles.Where(role => role.IsExisting)).ToEquatableArray(),
        Enums = Objects(ObjectKind.Enum, model => model.Enums, type => ObjectPath.Of(type.Name), actual),
        Sequences = Objects(ObjectKind.Sequence, model => model.Sequences, sequence => ObjectPath.Of(sequence.Name), actual),
        Tables = Objects(ObjectKind.Table, model => model.Tables, table => ObjectPath.Of(table.Name), actual, IsLikeNew, Merge),
        Views = Objects(ObjectKind.View, model => model.Views, view => ObjectPath.Of(view.Name), actual).Where(view => !IsExisting(view))
            .Concat(_to.Views.Where(view => view.Definition is null)).ToEquatableArray(),
        LinkedPolicies = _to.LinkedPolicies.Where(linked => !live.MissingPolicies.Contains(ObjectPath.Of(linked.Table, linked.Policy.Name))).ToEquatableArray(),
    };

    /// <summary>Objects that the schema has, in its words where they are the same; those that only the newest migration has; and those that may be dropped.</summary>
    private EquatableArray<T> Objects<T>(
        ObjectKind kind, Func<SchemaModel, EquatableArray<T>> all, Func<T, string> pathOf, SchemaModel actual, Func<T, SchemaModel, bool>? isLikeNew = null, Func<T, T, T>? merge = null)
        where T : class, IEquatable<T>
    {
        var found = new List<T>();
        foreach (var item in all(actual))
        {
            var path = pathOf(item);
            if (all(_to).FirstOrDefault(other => pathOf(other) == path) is { } wanted)
                found.Add(merge is not null ? merge(item, wanted) : facts.IsSame(ChangeSummary.Noun(kind), path) ? wanted : item);
            else if (!left.Contains(new AllowedDrop(kind, path)) && (IsOurs(kind, all, pathOf, path) || isLikeNew?.Invoke(item, actual) == true))
                found.Add(item);
        }

        return found.ToEquatableArray();
    }

    private bool IsOurs<T>(ObjectKind kind, Func<SchemaModel, EquatableArray<T>> all, Func<T, string> pathOf, string path)
        where T : class, IEquatable<T> => allowed.Contains(new AllowedDrop(kind, path)) || all(_known).Any(other => pathOf(other) == path);

    private Table Merge(Table actual, Table wanted)
    {
        var table = new LiveTable(facts, left, _undecided, objects.Tenants, actual, wanted);
        var merged = table.Build();
        _options.AddRange(table.Options);
        return merged;
    }

    private bool IsExisting(View view) => _to.Views.Any(other => other.Name == view.Name && other.Definition is null);

    /// <summary>
    /// Whether a table may be a new one of the schema under its old name. Without a migration its owner is unknown: a table that has most of the columns of a new one
    /// is asked about.
    /// </summary>
    private bool IsLikeNew(Table table, SchemaModel actual) => target.Known is null && _to.Tables
        .Where(other => actual.FindTable(other.Name) is null)
        .Any(other => table.Columns.Count(column => other.FindColumn(column.Name) is not null) * 2 > Math.Max(table.Columns.Count, other.Columns.Count));
}
