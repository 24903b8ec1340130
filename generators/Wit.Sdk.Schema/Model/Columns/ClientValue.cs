namespace Wit.Sdk.Schema.Model;

/// <summary>What a client-side function (<c>$defaultFn</c>, <c>$onUpdate</c>) gives, as far as it can be known.</summary>
/// <param name="Kind">The known form.</param>
/// <param name="Sql">The SQL for <see cref="ClientValueKind.Sql"/> and <see cref="ClientValueKind.Literal"/>; else null.</param>
public sealed record ClientValue(ClientValueKind Kind, string? Sql = null);
