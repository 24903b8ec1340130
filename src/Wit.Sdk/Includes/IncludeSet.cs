using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes;

/// <summary>Several relations.</summary>
internal sealed class IncludeSet<TRow> : Include<TRow>
    where TRow : class, IRow<TRow>
{
    private readonly RelationInclude<TRow>[] _parts;

    public IncludeSet(IReadOnlyList<RelationInclude<TRow>> left, IReadOnlyList<RelationInclude<TRow>> right)
    {
        var parts = new RelationInclude<TRow>[left.Count + right.Count];
        var count = 0;
        for (var index = 0; index < left.Count + right.Count; index++)
        {
            var part = index < left.Count ? left[index] : right[index - left.Count];
            var same = Find(parts, count, part.Relation);
            parts[same] = part;
            count = Math.Max(count, same + 1);
        }

        _parts = count == parts.Length ? parts : parts[..count];
    }

    internal override IReadOnlyList<RelationInclude<TRow>> Parts => _parts;

    private static int Find(RelationInclude<TRow>[] parts, int count, RelationDefinition relation)
    {
        for (var index = 0; index < count; index++)
        {
            if (ReferenceEquals(parts[index].Relation, relation))
                return index;
        }

        return count;
    }
}
