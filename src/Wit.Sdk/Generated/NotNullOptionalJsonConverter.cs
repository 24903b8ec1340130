using System.ComponentModel;
using Wit.Sdk.Json;

namespace Wit.Sdk.Generated;

/// <summary>
/// Reads and writes <see cref="Optional{T}"/> of a reference type that refuses null: <c>Optional&lt;string&gt;</c>, and not
/// <c>Optional&lt;string?&gt;</c>.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NotNullOptionalJsonConverter<T> : OptionalJsonConverter<T>
    where T : notnull
{
    /// <inheritdoc/>
    private protected override bool TakesNull => false;
}
