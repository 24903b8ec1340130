using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff;

/// <summary>A rename that was decided on.</summary>
/// <param name="Kind">The kind: schema, role, enum, label, sequence, table, column, view or policy.</param>
/// <param name="Old">The path in the schema before.</param>
/// <param name="New">The path in the schema after.</param>
public sealed record Rename(ObjectKind Kind, string Old, string New)
{
    /// <summary>The kinds that can be renamed, in the order in which renames run.</summary>
    internal static readonly ObjectKind[] Kinds =
    [
        ObjectKind.Schema, ObjectKind.Role, ObjectKind.Enum, ObjectKind.Label, ObjectKind.Sequence, ObjectKind.Table, ObjectKind.Column, ObjectKind.View, ObjectKind.Policy,
    ];

    /// <summary>Reads <c>table:public.users=public.people</c>; null when it has another form.</summary>
    public static Rename? Parse(string text)
    {
        var colon = text.IndexOf(':');
        var kind = Kinds.Where(kind => colon > 0 && KindName(kind) == text.Substring(0, colon)).Select(kind => (ObjectKind?)kind).FirstOrDefault();
        if (kind is null)
            return null;
        var position = colon + 1;
        while (position < text.Length && text[position] != '=')
        {
            if (ObjectPath.ReadPart(text, ref position) is not { Length: > 0 })
                return null;
            if (position < text.Length && text[position] == '.')
                position++;
        }

        if (position >= text.Length)
            return null;
        var (old, @new) = (text.Substring(colon + 1, position - colon - 1), text.Substring(position + 1));
        return ObjectPath.Parse(old) is not null && ObjectPath.Parse(@new) is not null ? new Rename(kind.Value, old, @new) : null;
    }

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => KindName(Kind) + ":" + Old + "=" + New;

    private static string KindName(ObjectKind kind) => kind.ToString().ToLowerInvariant();
}
