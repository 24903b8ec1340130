using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares enum types: new labels at their positions; labels that go or change places can't be done in place.</summary>
internal static class EnumDiffer
{
    public static void Compare(SchemaModel from, SchemaModel to, DiffContext context)
    {
        var (removed, added, kept) = Matching.ByKey(from.Enums, to.Enums, type => type.Name);
        context.Changes.AddRange(removed.Select(type => new Change.DropEnum(type)));
        context.Changes.AddRange(added.Select(type => new Change.CreateEnum(type)));
        foreach (var (before, after) in kept.Where(pair => pair.From.Labels != pair.To.Labels))
            CompareLabels(before, after, context);
    }

    private static void CompareLabels(EnumType from, EnumType to, DiffContext context)
    {
        var path = ObjectPath.Of(to.Name);
        var gone = from.Labels.Where(label => !to.Labels.Contains(label, StringComparer.Ordinal)).ToList();
        if (gone.Count > 0)
        {
            context.NotSupported(ObjectKind.Enum, path, "it loses the labels '" + string.Join("', '", gone) + "', which rows may hold");
            return;
        }

        if (!to.Labels.Where(label => from.Labels.Contains(label, StringComparer.Ordinal)).SequenceEqual(from.Labels, StringComparer.Ordinal))
        {
            context.NotSupported(ObjectKind.Enum, path, "its labels change places, by which values are ordered");
            return;
        }

        for (var i = 0; i < to.Labels.Count; i++)
        {
            var label = to.Labels[i];
            if (from.Labels.Contains(label, StringComparer.Ordinal))
                continue;
            var before = to.Labels.Skip(i + 1).FirstOrDefault(next => from.Labels.Contains(next, StringComparer.Ordinal));
            context.Changes.Add(new Change.AddEnumLabel(to, label, before));
        }
    }
}
