using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>
/// An object that changes both schema and name does so in two steps, between which it has its old name in the new schema. If that name is taken,
/// it takes another one first.
/// </summary>
internal static class RelationMoves
{
    public static IEnumerable<Change> Split(Change change, SchemaModel from, RenameMap map, NamesInUse names) => change switch
    {
        Change.RenameTable it => Split(it.From, it.To, from, map, names, (old, @new) => it with { From = old, To = @new }),
        Change.RenameEnum it => Split(it.From, it.To, from, map, names, (old, @new) => it with { From = old, To = @new }),
        Change.RenameSequence it => Split(it.From, it.To, from, map, names, (old, @new) => it with { From = old, To = @new }),
        Change.RenameView it => Split(it.From, it.To, from, map, names, (old, @new) => it with { From = old, To = @new }),
        _ => [change],
    };

    private static IEnumerable<Change> Split(
        QualifiedName source, QualifiedName target, SchemaModel from, RenameMap map, NamesInUse names, Func<QualifiedName, QualifiedName, Change> rename)
    {
        bool IsTaken(string name) => names.IsRelation(source.Schema, name) || names.IsRelation(target.Schema, name) || Names(from, map).Any(other => other.Name == name && (other.Schema == source.Schema || other.Schema == target.Schema));
        if (source.Schema == target.Schema || source.Name == target.Name || !Names(from, map).Contains(target with { Name = source.Name }))
            return [rename(source, target)];
        var between = source with { Name = PostgresNames.Free(target.Name, "__moving", IsTaken) };
        return [rename(source, between), rename(between, target)];
    }

    /// <summary>The names that relations and types have before the renames or after them.</summary>
    private static IEnumerable<QualifiedName> Names(SchemaModel from, RenameMap map) => Both(from.Tables.Select(table => table.Name), map.Table, map)
        .Concat(Both(from.Views.Select(view => view.Name), map.View, map))
        .Concat(Both(from.Sequences.Select(sequence => sequence.Name), map.Sequence, map))
        .Concat(Both(from.Enums.Select(type => type.Name), map.Enum, map));

    private static IEnumerable<QualifiedName> Both(IEnumerable<QualifiedName> names, Func<QualifiedName, QualifiedName> renamed, RenameMap map) =>
        names.SelectMany(name => new[] { name with { Schema = map.Schema(name.Schema) }, renamed(name) });
}
