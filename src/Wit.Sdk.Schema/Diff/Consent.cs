using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff;

/// <summary>The consent required before a change may be made: <c>--allow-drop kind:path</c>.</summary>
/// <param name="Object">The object: the one that is dropped, or the column whose type narrows or that existing rows have no value for.</param>
/// <param name="Loss">The loss, or the reason why the migration may stop, in words without a subject: <c>its rows are lost</c>.</param>
public sealed record Consent(ObjectKey Object, string Loss)
{
    /// <summary>The kind of the object.</summary>
    public ObjectKind Kind => Object.Kind;

    /// <summary>The path of the object, as the change names it.</summary>
    public string Path => ObjectPath.Of(Object);

    /// <summary>The value of the flag: <c>table:public.users</c>.</summary>
    public override string ToString() => Kind.ToString().ToLowerInvariant() + ":" + Path;
}
