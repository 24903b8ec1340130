using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares enum types: new labels at their positions; where labels go or change places, a new type takes the place of the old one.</summary>
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
        // In place PostgreSQL can only add labels.
        if (!to.Labels.Where(label => from.Labels.Contains(label, StringComparer.Ordinal)).SequenceEqual(from.Labels, StringComparer.Ordinal))
        {
            var old = FreeName(to.Name, context);
            context.ReplacedEnums.Add(to.Name);
            context.Changes.Add(new Change.ReplaceEnum(from, to, old));
            context.Changes.Add(new Change.DropReplacedEnum(to.Name, old));
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

    private static QualifiedName FreeName(QualifiedName name, DiffContext context)
    {
        bool IsTaken(string free) => context.Names.IsRelation(name.Schema, free) || context.Changes.OfType<Change.ReplaceEnum>().Any(other => other.OldName == name with { Name = free });
        return name with { Name = PostgresNames.Free(name.Name, "__old", IsTaken) };
    }
}
