using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>The changes that apply renames: schemas and roles first, then objects in schemas, then parts of tables and enum types.</summary>
internal static class RenameChanges
{
    // Tables, views and sequences share their names within a schema, and with enum types too: a table has a type of its own name.
    private static readonly ObjectKind[] Relations = [ObjectKind.Enum, ObjectKind.Sequence, ObjectKind.Table, ObjectKind.View];

    /// <param name="from">The schema before.</param>
    /// <param name="to">The schema after.</param>
    /// <param name="map">The renames.</param>
    /// <param name="names">The names that a place between can't have.</param>
    public static IEnumerable<Change> Of(SchemaModel from, SchemaModel to, RenameMap map, NamesInUse names)
    {
        IEnumerable<Change> Run(ObjectKind kind, IEnumerable<RenameMove> moves) => RenameOrder.Run(moves, place =>
            ObjectPaths.In(to, kind).Contains(place) || ObjectPaths.In(from, kind).Any(old => old == place || map.Place(kind, old) == place));

        return Run(ObjectKind.Schema, Moves(map, ObjectKind.Schema, step => step.Old, (_, old, @new) => new Change.RenameSchema(old[0], @new[0])))
            .Concat(Run(ObjectKind.Role, Moves(map, ObjectKind.Role, step => step.Old, (_, old, @new) => new Change.RenameRole(old[0], @new[0]), step => !IsExisting(step, from, to))))
            .Concat(RenameOrder.Run(
                Relations.SelectMany(kind => Moves(
                    map,
                    kind,
                    step => new[] { map.Schema(step.Old[0]), step.Old[1] },
                    (step, old, @new) => Relation(from, step, Name(old), Name(@new)),
                    step => !IsExisting(step, from, to))),
                place => names.IsRelation(place[0], place[1]))
                .SelectMany(change => RelationMoves.Split(change, from, map, names)))
            .Concat(Run(ObjectKind.Label, Parts(map, ObjectKind.Label, (old, @new) => new Change.RenameEnumLabel(Name(@new), old[2], @new[2]))))
            .Concat(Run(ObjectKind.Column, Parts(map, ObjectKind.Column, (old, @new) => new Change.RenameColumn(Name(@new), old[2], @new[2]))))
            .Concat(Run(ObjectKind.Policy, Parts(map, ObjectKind.Policy, (old, @new) => new Change.RenamePolicy(Name(@new), old[2], @new[2]))))
            .Concat(SerialSequences(from, map));
    }

    /// <summary>Constraints and indexes whose names follow their tables: two tables that swap names swap those too.</summary>
    public static IEnumerable<Change> OfParts(IEnumerable<Change> renames, NamesInUse names) => RenameOrder.Run(
        renames.Select(PartMove),
        place => place.Count == 2 ? names.IsRelation(place[0], place[1]) : names.IsConstraint(new QualifiedName(place[0], place[1]), place[2]));

    private static RenameMove PartMove(Change change) => change switch
    {
        // What stands on an index shares its names within the schema; other constraints are by table.
        Change.RenameConstraint { ConstraintKind: ObjectKind.PrimaryKey or ObjectKind.Unique } it => new RenameMove(
            new[] { it.Table.Schema, it.From }, new[] { it.Table.Schema, it.To }, (old, @new) => it with { From = old[1], To = @new[1] }),
        Change.RenameConstraint it => new RenameMove(
            new[] { it.Table.Schema, it.Table.Name, it.From },
            new[] { it.Table.Schema, it.Table.Name, it.To },
            (old, @new) => it with { From = old[2], To = @new[2] }),
        Change.RenameIndex it => new RenameMove(
            new[] { it.Table.Schema, it.From }, new[] { it.Table.Schema, it.To }, (old, @new) => it with { From = old[1], To = @new[1] }),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "The change renames no constraint or index."),
    };

    /// <summary>
    /// The sequences of serial and identity columns, whose names follow tables and columns. One that has a name which another is to have, and goes only later
    /// with its identity, makes way.
    /// </summary>
    public static IEnumerable<Change> OfOwnSequences(IEnumerable<Change> renames, SchemaModel start, NamesInUse names)
    {
        var moves = renames.Cast<Change.RenameSequence>().Select(OwnSequence).ToList();
        var targets = new HashSet<QualifiedName>(moves.Select(move => Name(move.To)));
        var sources = new HashSet<QualifiedName>(moves.Select(move => Name(move.From)));
        var obstacles =
            from table in start.Tables
            from column in table.Columns
            where column.Identity is not null
            let name = table.Name with { Name = column.Identity!.SequenceName }
            where targets.Contains(name) && !sources.Contains(name)
            select OwnSequence(new Change.RenameSequence(name, name with { Name = PostgresNames.Free(name.Name, "__moving", other => names.IsRelation(name.Schema, other)) }, IsOwned: true));
        return RenameOrder.Run(moves.Concat(obstacles.ToList()), place => names.IsRelation(place[0], place[1]));
    }

    private static RenameMove OwnSequence(Change.RenameSequence rename) => new(
        new[] { rename.From.Schema, rename.From.Name },
        new[] { rename.To.Schema, rename.To.Name },
        (old, @new) => rename with { From = Name(old), To = Name(@new) });

    /// <summary>The moves of one kind. Schemas are renamed before, so that they start from where that has brought them.</summary>
    private static IEnumerable<RenameMove> Moves(
        RenameMap map,
        ObjectKind kind,
        Func<RenameStep, EquatableArray<string>> start,
        Func<RenameStep, EquatableArray<string>, EquatableArray<string>, Change> change,
        Func<RenameStep, bool>? isOurs = null) => map.Steps
        .Where(step => step.Kind == kind && isOurs?.Invoke(step) != false)
        .Select(step => new RenameMove(start(step), step.New, (old, @new) => change(step, old, @new)));

    /// <summary>The moves within tables and enum types, which have their new names by then.</summary>
    private static IEnumerable<RenameMove> Parts(RenameMap map, ObjectKind kind, Func<EquatableArray<string>, EquatableArray<string>, Change> change) =>
        Moves(map, kind, step => new[] { step.New[0], step.New[1], step.Old[2] }, (_, old, @new) => change(old, @new));

    /// <summary>Whether the object is not the schema's to rename: a view or a role of which it says no more than that it exists.</summary>
    private static bool IsExisting(RenameStep step, SchemaModel from, SchemaModel to) => step.Kind switch
    {
        ObjectKind.View => from.Views.Any(view => view.Name == Name(step.Old) && view.Definition is null) || to.Views.Any(view => view.Name == Name(step.New) && view.Definition is null),
        ObjectKind.Role => from.Roles.Any(role => role.Name == step.Old[0] && role.IsExisting) || to.Roles.Any(role => role.Name == step.New[0] && role.IsExisting),
        _ => false,
    };

    private static Change Relation(SchemaModel from, RenameStep step, QualifiedName source, QualifiedName target) => step.Kind switch
    {
        ObjectKind.Enum => new Change.RenameEnum(source, target),
        ObjectKind.Sequence => new Change.RenameSequence(source, target),
        ObjectKind.Table => new Change.RenameTable(source, target),
        _ => new Change.RenameView(source, target, from.Views.First(view => view.Name == Name(step.Old)).IsMaterialized),
    };

    /// <summary>The sequence of a serial column is named after table and column, but does not follow them automatically. <see cref="OfOwnSequences"/> orders them.</summary>
    private static IEnumerable<Change> SerialSequences(SchemaModel from, RenameMap map) =>
        from table in @from.Tables
        from column in table.Columns
        where SqlTypes.IsSerial(column.Type)
        let target = map.Table(table.Name)
        let before = PostgresNames.Sequence(table.Name.Name, column.Name)
        let after = PostgresNames.Sequence(target.Name, map.Column(table.Name, column.Name))
        where before != after
        select (Change)new Change.RenameSequence(target with { Name = before }, target with { Name = after }, IsOwned: true);

    private static QualifiedName Name(EquatableArray<string> place) => new(place[0], place[1]);
}
