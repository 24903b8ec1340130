namespace Wit.Sdk.Schema.Diff;

/// <summary>What somebody has to allow before a change may be made: <c>--allow-drop kind:path</c>.</summary>
/// <param name="Kind">The kind of the object: what is dropped, or the column whose type narrows or that old rows have no value for.</param>
/// <param name="Path">Its path, as the change says it.</param>
/// <param name="Loss">What is lost, or may stop the migration, in words without a subject: <c>its rows are lost</c>.</param>
public sealed record Consent(ObjectKind Kind, string Path, string Loss)
{
    /// <summary>The value of the flag: <c>table:public.users</c>.</summary>
    public override string ToString() => Kind.ToString().ToLowerInvariant() + ":" + Path;
}
