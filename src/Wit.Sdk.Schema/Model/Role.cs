namespace Wit.Sdk.Schema.Model;

/// <summary>A role (<c>pgRole</c>).</summary>
/// <param name="Name">The name.</param>
/// <param name="CreateDatabase">Whether it may create databases.</param>
/// <param name="CreateRole">Whether it may create roles.</param>
/// <param name="Inherit">Whether it inherits privileges.</param>
/// <param name="IsExisting">Whether it exists already (<c>.existing()</c>) and is not ours to make.</param>
public sealed record Role(string Name, bool CreateDatabase, bool CreateRole, bool Inherit, bool IsExisting);
