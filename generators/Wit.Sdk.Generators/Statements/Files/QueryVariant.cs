namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>The statement for one combination of the parameters that lines depend on.</summary>
/// <param name="Sql">The text as it is sent.</param>
/// <param name="Bind">The statements that bind the parameters.</param>
internal sealed record QueryVariant(string Sql, string Bind);
