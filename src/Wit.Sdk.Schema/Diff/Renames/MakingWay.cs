using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>
/// Dropped objects move out of the way of those that take their names: a table is replaced by one that had another name. Renames run first, and what is dropped goes after them, so that it takes a
/// name in between. The database's own objects, of which the schema knows only that they exist, stay where they are, and the rename is refused.
/// </summary>
internal sealed class MakingWay(RenameMap map, SchemaModel from, SchemaModel to)
{
    private const string Ending = "__dropped";

    // These share their names within a schema; a table and a view have a type of their name as well.
    private static readonly ObjectKind[] s_relations = [ObjectKind.Enum, ObjectKind.Sequence, ObjectKind.Table, ObjectKind.View];

    // What these were needed for goes first, and they go last: after all that is new has come.
    private static readonly ObjectKind[] s_droppedLast = [ObjectKind.Enum, ObjectKind.Sequence];

    private readonly HashSet<(ObjectKind Kind, EquatableArray<string> Place)> _after =
        new(s_relations.SelectMany(kind => ObjectPaths.In(to, kind).Select(place => (kind, place))));

    private readonly NamesInUse _names = new(from, to);

    public void Run(List<Diagnostic> diagnostics)
    {
        foreach (var kind in Rename.Kinds)
        {
            var newcomers = map.Steps.Where(step => Share(step.Kind, kind)).ToList();
            if (newcomers.Count == 0 && !s_droppedLast.Contains(kind)) continue;
            foreach (var old in ObjectPaths.In(from, kind).Where(old => !map.Renames(kind, old)).ToList())
            {
                var place = map.Place(kind, old);
                var newcomer = newcomers.Find(step => step.New == place);
                if (newcomer is null ? !IsReplaced(kind, place) : newcomer.Kind != kind && _after.Contains((kind, place))) continue;
                if (newcomer is not null && IsForeign(kind, old))
                {
                    diagnostics.Add(Diagnostic.Create(DiagnosticCatalogue.InvalidRename, null, newcomer.Given, "the schema before has the new name already", RenameMap.Form));
                    map.Remove(newcomer);
                }
                else if (!IsForeign(kind, old))
                {
                    map.MakeWay(kind, old, Aside(kind, place));
                }
            }
        }
    }

    private static bool Share(ObjectKind one, ObjectKind other) => one == other || (s_relations.Contains(one) && s_relations.Contains(other));

    /// <summary>Whether something of another kind is new under the name of what is dropped only after it.</summary>
    private bool IsReplaced(ObjectKind kind, EquatableArray<string> place) => s_droppedLast.Contains(kind)
        && !_after.Contains((kind, place))
        && s_relations.Any(other => other != kind && _after.Contains((other, place)));

    private bool IsForeign(ObjectKind kind, EquatableArray<string> old) => kind switch
    {
        ObjectKind.Role => from.Roles.Any(role => role.Name == old[0] && role.IsExisting),
        ObjectKind.View => from.Views.Any(view => view.Name == new QualifiedName(old[0], old[1]) && view.Definition is null),
        _ => false,
    };

    private EquatableArray<string> Aside(ObjectKind kind, EquatableArray<string> place)
    {
        EquatableArray<string> Named(string name) => place.Take(place.Count - 1).Append(name).ToEquatableArray();
        var kinds = Rename.Kinds.Where(other => Share(other, kind)).ToList();
        bool IsTaken(string name) => (s_relations.Contains(kind) && _names.IsRelation(place[0], name)) || kinds.Any(other =>
            ObjectPaths.In(to, other).Contains(Named(name)) || ObjectPaths.In(from, other).Any(path => map.Place(other, path) == Named(name) || path == Named(name)));
        return Named(PostgresNames.Free(place[place.Count - 1], Ending, IsTaken));
    }
}
