using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Consent to lose one object and what it holds.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Path">Its path, such as <c>public.users.name</c>.</param>
public sealed record AllowedDrop(ObjectKind Kind, string Path)
{
    /// <summary>The kinds that hold what is lost with them; all others are dropped without consent.</summary>
    internal static IReadOnlyList<ObjectKind> Kinds { get; } =
        [ObjectKind.Schema, ObjectKind.Table, ObjectKind.Column, ObjectKind.Enum, ObjectKind.Label, ObjectKind.Sequence, ObjectKind.Role];

    /// <summary>Reads <c>kind:path</c>, the kind in lower camel case; a path without a schema is in <c>public</c>.</summary>
    /// <exception cref="ToolException">It is not of that form.</exception>
    public static AllowedDrop Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Enum.TryParse<ObjectKind>(text[..colon], ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            && !char.IsAsciiDigit(text[0]) && ObjectPath.Parse(text[(colon + 1)..]) is { } parts)
        {
            return new AllowedDrop(kind, ObjectPath.Format(Qualify(kind, [.. parts])));
        }

        throw new ToolException(
            $"'{text}' is not of the form kind:name, such as table:public.users or column:public.users.name; kinds: {string.Join(", ", Kinds.Select(ChangeSummary.Noun))}.",
            isUsage: true);
    }

    /// <summary>The value of the flag that says this.</summary>
    public override string ToString() => char.ToLowerInvariant(Kind.ToString()[0]) + Kind.ToString()[1..] + ":" + Path;

    private static string[] Qualify(ObjectKind kind, string[] parts)
    {
        var full = kind switch
        {
            ObjectKind.Schema or ObjectKind.Role => 1,
            ObjectKind.Enum or ObjectKind.Sequence or ObjectKind.Table or ObjectKind.View => 2,
            _ => 3,
        };
        return parts.Length == full - 1 ? ["public", .. parts] : parts;
    }
}
