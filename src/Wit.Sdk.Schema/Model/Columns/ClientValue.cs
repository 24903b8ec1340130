namespace Wit.Sdk.Schema.Model.Columns;

/// <summary>What a client-side function (<c>$defaultFn</c>, <c>$onUpdate</c>) gives, as far as it can be known.</summary>
/// <param name="Kind">The known form.</param>
/// <param name="Sql">The SQL for <see cref="ClientValueKind.Sql"/> and <see cref="ClientValueKind.Literal"/>; else null.</param>
public sealed record ClientValue(ClientValueKind Kind, string? Sql = null)
{
    /// <summary>The longest <see cref="ClientValueKind.NanoId"/> that is made: as many characters as one hash has.</summary>
    public const int MaximumLength = 42;

    /// <summary>The characters of a <see cref="ClientValueKind.NanoId"/>; else 0.</summary>
    public int Length { get; init; }
}
