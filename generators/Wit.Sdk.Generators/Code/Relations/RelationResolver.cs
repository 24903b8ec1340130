using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Code;

/// <summary>Brings the two sides of relations together: which columns meet, whether they lead to one row, and what lies behind a join table.</summary>
internal sealed class RelationResolver
{
    private readonly Dictionary<QualifiedName, TableInput> _tables = [];
    private readonly Dictionary<QualifiedName, EquatableArray<ColumnCode>> _columns = [];

    private readonly Dictionary<QualifiedName, Table> _models = [];

    /// <summary>A resolver over a schema.</summary>
    /// <param name="model">The schema, with its relations.</param>
    /// <param name="inputs">Its tables, in the same order.</param>
    public RelationResolver(SchemaModel model, IReadOnlyList<TableInput> inputs)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            _tables[model.Tables[i].Name] = inputs[i];
            _models[model.Tables[i].Name] = model.Tables[i];
        }
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
        if (!_models.TryGetValue(relation.Target, out var target) || Sides(table, relation) is not { } sides)
            return null;

        var isJoined = relation.Kind == RelationKind.One && IsKey(target, sides.TargetColumns);
        if (Keys(table, sides.Columns) is not { } keys || Keys(target, sides.TargetColumns) is not { } targetKeys || (!isJoined && !CanMeet(keys, targetKeys)))
            return null;
        var load = isJoined ? RelationLoad.Joined : relation.Kind == RelationKind.One ? RelationLoad.First : RelationLoad.Many;
        return new RelationInput(relation.Name, load, _tables[relation.Target].Names, sides.Columns, sides.TargetColumns, targetKeys, Through: null);
    }

    /// <summary>The rows behind a table whose primary key is two references, one of them to this table.</summary>
    private (Relation Relation, RelationInput Input)? Behind(Table table, Relation relation)
    {
        if (!_models.TryGetValue(relation.Target, out var join) || join.PrimaryKey is not { } key || Sides(table, relation) is not { } near)
            return null;
        var far = join.Relations.FirstOrDefault(other => other.Kind == RelationKind.One && !other.Columns.IsEmpty && !other.Columns.Any(near.TargetColumns.Contains)
            && new HashSet<string>(other.Columns.Concat(near.TargetColumns)).SetEquals(key.Columns));
        if (far is null || !_models.TryGetValue(far.Target, out var target) || Keys(table, near.Columns) is not { } keys || Keys(join, near.TargetColumns) is not { } joinKeys
            || Keys(target, far.TargetColumns) is not { } targetKeys || !CanMeet(keys, joinKeys))
        {
            return null;
        }

        var names = _tables[far.Target].Names;
        return (relation, new RelationInput(
            names.Property, RelationLoad.Many, names, near.Columns, far.TargetColumns, targetKeys,
            new RelationJoin(_tables[relation.Target].Names, near.TargetColumns, far.Columns)));
    }

    /// <summary>The columns of both sides; those of the other table's own declaration where this one has none.</summary>
    private (EquatableArray<string> Columns, EquatableArray<string> TargetColumns)? Sides(Table table, Relation relation)
    {
        if (!relation.Columns.IsEmpty)
            return relation.Columns.Count == relation.TargetColumns.Count ? (relation.Columns, relation.TargetColumns) : null;
        if (!_models.TryGetValue(relation.Target, out var target))
            return null;
        var inverses = target.Relations.Where(other => other.Kind == RelationKind.One && other.Target == table.Name && !other.Columns.IsEmpty
            && other.RelationName == relation.RelationName && other.Columns.Count == other.TargetColumns.Count).ToList();
        return inverses.Count == 1 ? (inverses[0].TargetColumns, inverses[0].Columns) : null;
    }

    private EquatableArray<RelationKey>? Keys(Table table, EquatableArray<string> columns)
    {
        if (!_columns.TryGetValue(table.Name, out var codes))
            _columns[table.Name] = codes = TableCodeBuilder.Columns(_tables[table.Name]);
        var keys = columns.Select(name => codes.FirstOrDefault(code => code.Column.Name == name)).Where(code => code is not null).Select(RelationKey.Of).ToEquatableArray();
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
