
namespace Wit.Sdk.Schema.Printing.Patching;

/// <summary>One difference that a patch should remove from schema files.</summary>
/// <param name="Action">The change to the object.</param>
/// <param name="Kind">The kind of the object as a noun: <c>column</c>, <c>foreign key</c>.</param>
/// <param name="Path">Its path, such as <c>public.users.name</c>.</param>
/// <param name="Property">The property that changes, such as <c>not null</c>; null when the whole object is added or removed.</param>
public sealed record PatchItem(PatchAction Action, string Kind, string Path, string? Property = null);
