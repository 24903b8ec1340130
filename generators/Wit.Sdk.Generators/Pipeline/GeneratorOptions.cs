using Wit.Sdk.Schema;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>What a project says of the code it wants.</summary>
/// <param name="Namespace"><c>WitNamespace</c>, else the root namespace.</param>
/// <param name="DatabaseName"><c>WitDatabaseName</c>: the class over all tables.</param>
/// <param name="Casing"><c>WitCasing</c>; null leaves it to drizzle.config's <c>casing</c>.</param>
internal sealed record GeneratorOptions(string Namespace, string DatabaseName, NameCasing? Casing);
