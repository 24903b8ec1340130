namespace Wit.Sdk.Schema.Model.Columns;

/// <summary>The result of a client-side function (<c>$defaultFn</c>, <c>$onUpdate</c>), as far as it can be known.</summary>
/// <param name="Kind">The known form.</param>
/// <param name="Sql">The SQL for <see cref="ClientValueKind.Sql"/> and <see cref="ClientValueKind.Literal"/>; otherwise null.</param>
public sealed record ClientValue(ClientValueKind Kind, string? Sql = null)
{
    /// <summary>The length of the longest <see cref="ClientValueKind.NanoId"/> that is generated: the number of characters of one hash.</summary>
    public const int MaximumLength = 42;

    /// <summary>The characters of a <see cref="ClientValueKind.NanoId"/>; otherwise 0.</summary>
    public int Length { get; init; }
}
