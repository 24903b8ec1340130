using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares views. A view that changes is made again, as is one that reads what changes, and each view that reads such a view.</summary>
internal static class ViewDiffer
{
    public static void Compare(SchemaModel from, SchemaModel to, DiffContext context)
    {
        var (removed, added, kept) = Matching.ByKey(from.Views.Where(IsOurs), to.Views, view => view.Name);
        context.Changes.AddRange(removed.Select(view => new Change.DropView(view)));
        context.Changes.AddRange(added.Where(IsOurs).Select(view => new Change.CreateView(view)));

        var pairs = kept.Where(pair => IsOurs(pair.To)).ToList();
        var gone = removed.Select(view => view.Name).ToList();
        while (pairs.Find(pair => MustGo(pair.From, pair.To, gone, context)) is { From: not null } found)
        {
            context.Changes.Add(new Change.DropView(found.From));
            context.Changes.Add(new Change.CreateView(found.To));
            gone.Add(found.To.Name);
            pairs.Remove(found);
        }
    }

    private static bool IsOurs(View view) => view.Definition is not null;

    private static bool MustGo(View from, View to, List<QualifiedName> gone, DiffContext context) =>
        !IsSame(from, to)
        || context.ReplacedEnums.Any(type => ViewDependencies.Reads(from, type))
        || gone.Any(view => ViewDependencies.Reads(from, view))
        || context.Impacts.Any(pair => ViewDependencies.Reads(from, pair.Key) && IsBroken(from, pair.Value));

    private static bool IsBroken(View view, TableImpact impact) =>
        impact.BreaksViews || (impact.HasNewColumns && view.Definition!.IndexOf('*') >= 0);

    private static bool IsSame(View from, View to) => from.Definition == to.Definition
        && from.IsMaterialized == to.IsMaterialized
        && StorageParameter.Essence(from.With) == StorageParameter.Essence(to.With)
        && (from.Using ?? "heap") == (to.Using ?? "heap")
        && from.Tablespace == to.Tablespace
        && from.WithNoData == to.WithNoData;
}
