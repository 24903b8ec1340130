using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Relations;

/// <summary>Brings the two sides of relations together: which columns meet, whether they lead to one row, and what lies behind a join table.</summary>
internal sealed class RelationResolver
{
    private readonly Dictionary<QualifiedName, NamedTable> _tables = [];

    /// <summary>A resolver over the tables of a schema.</summary>
    public RelationResolver(IEnumerable<NamedTable> tables)
    {
        foreach (var table in tables)
            _tables[table.Table.Name] = table;
    }

    /// <summary>The relations of a table that can be loaded: those that it declares, then those behind join tables.</summary>
    public EquatableArray<RelationInput> Resolve(Table table)
    {
        var direct = table.Relations.Select(relation => Direct(table, relation)).OfType<RelationInput>().ToList();
        var behind = table.Relations.Where(relation => relation.Kind == RelationKind.Many).Select(relation => Behind(table, relation)).OfType<(Relation Relation, RelationInput Input)>().ToList();

        // Where two join tables lead to the same table, each is called by its own name too.
        return direct.Concat(behind.Select(pair => behind.Count(other => other.Input.Target == pair.Input.Target) == 1
            ? pair.Input
            : pair.Input with { Name = CSharpIdentifier.Pascal(pair.Relation.Name) + pair.Input.Name })).ToEquatableArray();
    }

    private RelationInput? Direct(Table table, Relation relation)
    {
        if (!_tables.TryGetValue(relation.Target, out var target) || Sides(table, relation) is not { } sides)
            return null;

        var isJoined = relation.Kind == RelationKind.One && IsKey(target.Table, sides.TargetColumns);
        if (Keys(table.Name, sides.Columns) is not { } keys || Keys(relation.Target, sides.TargetColumns) is not { } targetKeys || (!isJoined && !CanMeet(keys, targetKeys)))
            return null;
        var load = isJoined ? RelationLoad.Joined : relation.Kind == RelationKind.One ? RelationLoad.First : RelationLoad.Many;
        return new RelationInput(relation.Name, load, target.Input.Names, sides.Columns, sides.TargetColumns, targetKeys, Through: null);
    }

    /// <summary>The rows behind a table whose primary key is two references, one of them to this table.</summary>
    private (Relation Relation, RelationInput Input)? Behind(Table table, Relation relation)
    {
        if (FindTable(relation.Target) is not { } join || join.PrimaryKey is not { } key || Sides(table, relation) is not { } near)
            return null;
        var far = join.Relations.FirstOrDefault(other => other.Kind == RelationKind.One && !other.Columns.IsEmpty && !other.Columns.Any(near.TargetColumns.Contains)
            && new HashSet<string>(other.Columns.Concat(near.TargetColumns)).SetEquals(key.Columns));
        if (far is null || Keys(table.Name, near.Columns) is not { } keys || Keys(join.Name, near.TargetColumns) is not { } joinKeys
            || Keys(far.Target, far.TargetColumns) is not { } targetKeys || !CanMeet(keys, joinKeys))
        {
            return null;
        }

        var names = _tables[far.Target].Input.Names;
        return (relation, new RelationInput(
            names.Property, RelationLoad.Many, names, near.Columns, far.TargetColumns, targetKeys,
            new RelationJoin(_tables[relation.Target].Input.Names, near.TargetColumns, far.Columns)));
    }

    /// <summary>The columns of both sides; those of the other table's own declaration where this one has none.</summary>
    private (EquatableArray<string> Columns, EquatableArray<string> TargetColumns)? Sides(Table table, Relation relation)
    {
        if (!relation.Columns.IsEmpty)
            return relation.Columns.Count == relation.TargetColumns.Count ? (relation.Columns, relation.TargetColumns) : null;
        if (FindTable(relation.Target) is not { } target)
            return null;
        var inverses = target.Relations.Where(other => other.Kind == RelationKind.One && other.Target == table.Name && !other.Columns.IsEmpty
            && other.RelationName == relation.RelationName && other.Columns.Count == other.TargetColumns.Count).ToList();
        return inverses.Count == 1 ? (inverses[0].TargetColumns, inverses[0].Columns) : null;
    }

    private Table? FindTable(QualifiedName name) => _tables.TryGetValue(name, out var found) ? found.Table : null;

    /// <summary>The columns as keys; null if the table, or one of them, does not exist.</summary>
    private EquatableArray<RelationKey>? Keys(QualifiedName table, EquatableArray<string> columns)
    {
        if (!_tables.TryGetValue(table, out var named))
            return null;
        var keys = columns.Select(name => named.Columns.FirstOrDefault(code => code.Column.Name == name)).Where(code => code is not null).Select(code => RelationKey.Of(code!)).ToEquatableArray();
        return keys.Count == columns.Count ? keys : default(EquatableArray<RelationKey>?);
    }

    /// <summary>Whether rows of both sides can be put together by their values in C#.</summary>
    private static bool CanMeet(EquatableArray<RelationKey> keys, EquatableArray<RelationKey> targetKeys) =>
        keys.Zip(targetKeys, (key, target) => key.IsExact && !key.IsNullable && key.Type.Name == target.Type.Name && target.IsExact).All(meets => meets);

    private static bool IsKey(Table table, EquatableArray<string> columns) =>
        (table.PrimaryKey is { } key && key.Columns.All(columns.Contains))
        || table.UniqueConstraints.Any(unique => unique.Columns.All(columns.Contains))
        || SoftDelete.Live(table).Indexes.Where(KeyCodeBuilder.IsKey).Any(index => index.Columns.All(column => columns.Contains(column.Text)));
}
