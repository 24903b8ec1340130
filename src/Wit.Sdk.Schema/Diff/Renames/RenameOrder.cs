using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>Orders renames so that each new name is free by its turn; a circle is opened by a name between.</summary>
internal static class RenameOrder
{
    /// <param name="moves">The renames.</param>
    /// <param name="isTaken">Whether a place has an object before, during or after the renames.</param>
    public static IEnumerable<Change> Run(IEnumerable<RenameMove> moves, Func<EquatableArray<string>, bool> isTaken)
    {
        var waiting = moves.Where(move => move.From != move.To).ToList();
        while (waiting.Count > 0)
        {
            if (waiting.Find(move => !waiting.Exists(other => other.From == move.To)) is { } next)
            {
                waiting.Remove(next);
                yield return next.Change(next.From, next.To);
                continue;
            }

            var first = waiting[0];
            var between = Between(first, waiting, isTaken);
            waiting[0] = first with { From = between };
            yield return first.Change(first.From, between);
        }
    }

    private static EquatableArray<string> Between(RenameMove move, List<RenameMove> waiting, Func<EquatableArray<string>, bool> isTaken)
    {
        EquatableArray<string> Place(string name) => move.To.Take(move.To.Count - 1).Append(name).ToEquatableArray();
        var name = PostgresNames.Free(move.To[move.To.Count - 1], "__moving", name => isTaken(Place(name)) || waiting.Exists(other => other.From == Place(name) || other.To == Place(name)));
        return Place(name);
    }
}
